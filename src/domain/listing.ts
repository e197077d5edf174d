/** How lists of innovations are ordered and cut into pages. */
import { gradeEffectiveness } from './effectiveness.ts';
import type { Innovation } from './innovation.ts';

/** Entries on one page of a list. */
export const PAGE_SIZE = 40;

const STATUS_ORDER = ['berkembang', 'berjalan', 'tidak-diketahui', 'berhenti'];

/**
 * Entries with the best evidence first; of equal evidence those that still run, then by title. The
 * order depends on nothing but the entries.
 */
export function byEvidence(entries: readonly Innovation[]): Innovation[] {
  return entries
    .map((entry) => ({
      entry,
      grade: gradeEffectiveness(entry).value ?? 0,
      status: STATUS_ORDER.indexOf(entry.status.value),
    }))
    .sort((a, b) => b.grade - a.grade || a.status - b.status || compareTitles(a.entry, b.entry))
    .map(({ entry }) => entry);
}

const COLLATOR = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

/** Entries from A to Z by the name readers know. */
export function byTitle(entries: readonly Innovation[]): Innovation[] {
  return [...entries].sort(compareTitles);
}

function compareTitles(a: Innovation, b: Innovation): number {
  return COLLATOR.compare(a.title, b.title) || (a.slug < b.slug ? -1 : 1);
}

/**
 * The letter under which a title stands: `a` to `z`, or `0-9` for a digit or any other sign.
 * Opening quotation marks and brackets are passed over.
 */
export function letterOf(title: string): string {
  const first = title
    .normalize('NFD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toLowerCase();
  return /[a-z]/.test(first) ? first : '0-9';
}

/** A list cut into pages of {@link PAGE_SIZE}; an empty list has one empty page. */
export function pagesOf<T>(list: readonly T[], size = PAGE_SIZE): T[][] {
  const pages: T[][] = [];
  for (let start = 0; start < list.length; start += size)
    pages.push(list.slice(start, start + size));
  return pages.length > 0 ? pages : [[]];
}
