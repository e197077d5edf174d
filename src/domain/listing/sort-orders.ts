/** The order of lists of innovations and their division into pages. */

import { gradeEffectiveness } from '../grades/effectiveness.ts';
import type { Innovation } from '../innovation/innovation.ts';
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';
import { NAME_COLLATOR } from '../words/collator.ts';

/** Entries per page of a list with summaries; such a page weighs 10 to 12 kB. */
export const PAGE_SIZE = 40;

/** Entries per page of a list of names only. */
export const NAMES_PAGE_SIZE = 150;

const STATUS_ORDER: Readonly<Record<VocabularyId<'statuses'>, number>> = {
  berkembang: 0,
  berjalan: 1,
  'tidak-diketahui': 2,
  berhenti: 3,
};

/**
 * Sorts entries by evidence, best first; then running ones first, then by title. The result does
 * not depend on the order of the input.
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

/** Sorts entries by title, from A to Z. */
export function byTitle(entries: readonly Innovation[]): Innovation[] {
  return [...entries].sort(compareTitles);
}

function compareTitles(a: Innovation, b: Innovation): number {
  return NAME_COLLATOR.compare(a.title, b.title) || (a.slug < b.slug ? -1 : 1);
}

/**
 * Returns the letter a title is filed under: `a` to `z`, or `0-9` for a digit or any other sign.
 * Opening quotation marks and brackets are skipped.
 */
export function letterOf(title: string): string {
  const first = withoutOpeningSigns(title.normalize('NFD')).charAt(0).toLowerCase();
  return /[a-z]/.test(first) ? first : '0-9';
}

/**
 * Returns the first two letters of a title, as `Da`, the target of a jump within a letter.
 * `undefined` for a title such as `E-Lapor`, which sorts before all others of its letter.
 */
export function syllableOf(title: string): string | undefined {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '');
  const [first, second] = withoutOpeningSigns(plain).slice(0, 2);
  return first && second && /^[a-z]{2}$/i.test(first + second) && plain.startsWith(first)
    ? first.toUpperCase() + second.toLowerCase()
    : undefined;
}

/**
 * Describes the titles on a page of an alphabetical list by as few letters as distinguish them, at
 * least two: `Da – De`, `Sistem A – Sistem P`. A single title is returned whole.
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
 * Divides a list into pages; an empty list has one empty page. A new entry moves others from page
 * to page, but the address of a page never changes: it is the n-th page of its list.
 */
export function pagesOf<T>(list: readonly T[], size = PAGE_SIZE): T[][] {
  const pages: T[][] = [];
  for (let start = 0; start < list.length; start += size)
    pages.push(list.slice(start, start + size));
  return pages.length > 0 ? pages : [[]];
}

/** Returns the number of the page, from 1, with the entry at an index of its list. */
export function pageOfIndex(index: number, size = PAGE_SIZE): number {
  return Math.floor(index / size) + 1;
}

/** Returns the route parameter of the page at an index; `undefined` for the first page. */
export function pageParam(index: number): string | undefined {
  return index === 0 ? undefined : String(index + 1);
}
