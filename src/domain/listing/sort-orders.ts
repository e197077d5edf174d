/** How lists of innovations are ordered and cut into pages. */

import { gradeEffectiveness } from '../grades/effectiveness.ts';
import type { Innovation } from '../innovation/innovation.ts';
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';
import { NAME_COLLATOR } from '../words/collator.ts';

/** Entries on one page of a list that tells each with its summary; such a page weighs 10 to 12 kB. */
export const PAGE_SIZE = 40;

/** Entries on one page of a list of names only. */
export const NAMES_PAGE_SIZE = 150;

const STATUS_ORDER: Readonly<Record<VocabularyId<'statuses'>, number>> = {
  berkembang: 0,
  berjalan: 1,
  'tidak-diketahui': 2,
  berhenti: 3,
};

/**
 * Entries with the best evidence first; of equal evidence those that still run, then by title. The
 * order depends on nothing but the entries.
 */
export function byEvidence(entries: readonly Innovation[]): Innovation[] {
  return entries
    .map((entry) => ({
      entry,
      grade: gradeEffectiveness(entry).value ?? 0,
      status: STATUS_ORDER[entry.status.value],
    }))
    .sort((a, b) => b.grade - a.grade || a.status - b.status || compareTitles(a.entry, b.entry))
    .map(({ entry }) => entry);
}

/** Entries from A to Z by the name readers know. */
export function byTitle(entries: readonly Innovation[]): Innovation[] {
  return [...entries].sort(compareTitles);
}

function compareTitles(a: Innovation, b: Innovation): number {
  return NAME_COLLATOR.compare(a.title, b.title) || (a.slug < b.slug ? -1 : 1);
}

/**
 * The letter under which a title stands: `a` to `z`, or `0-9` for a digit or any other sign.
 * Opening quotation marks and brackets are passed over.
 */
export function letterOf(title: string): string {
  const first = withoutOpeningSigns(title.normalize('NFD')).charAt(0).toLowerCase();
  return /[a-z]/.test(first) ? first : '0-9';
}

/**
 * The first two letters of a title, as `Da`: where to jump to within a letter. `undefined` for a
 * title that begins otherwise, such as `E-Lapor`, which stands before all of its letter.
 */
export function syllableOf(title: string): string | undefined {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '');
  const [first, second] = withoutOpeningSigns(plain).slice(0, 2);
  return first && second && /^[a-z]{2}$/i.test(first + second) && plain.startsWith(first)
    ? first.toUpperCase() + second.toLowerCase()
    : undefined;
}

/**
 * From which to which title a page of a list from A to Z goes, as short as tells them apart, at
 * least two letters: `Da – De`, `Sistem A – Sistem P`. One title stands alone, whole.
 */
export function rangeOfTitles(titles: readonly string[]): string {
  const [first, last] = [titles[0] ?? '', titles.at(-1) ?? ''].map(withoutOpeningSigns) as [
    string,
    string,
  ];
  if (first === last) return first;
  const letters = [...first];
  const differing = letters.findIndex((sign, at) => sign.toLowerCase() !== last[at]?.toLowerCase());
  const shared = differing < 0 ? letters.length : differing;
  const [from, to] = [first, last].map((title) => title.slice(0, Math.max(2, shared + 1)).trim());
  return `${from} – ${to}`;
}

function withoutOpeningSigns(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '');
}

/**
 * A list cut into pages; an empty list has one empty page. An entry more or less moves others from
 * page to page, but a page's address never changes: it is the n-th page of its list.
 */
export function pagesOf<T>(list: readonly T[], size = PAGE_SIZE): T[][] {
  const pages: T[][] = [];
  for (let start = 0; start < list.length; start += size)
    pages.push(list.slice(start, start + size));
  return pages.length > 0 ? pages : [[]];
}

/** The number of the page, from 1, on which the entry at an index of its list stands. */
export function pageOfIndex(index: number, size = PAGE_SIZE): number {
  return Math.floor(index / size) + 1;
}

/** The part of an address that stands for the page at an index of the pages; none for the first. */
export function pageParam(index: number): string | undefined {
  return index === 0 ? undefined : String(index + 1);
}
