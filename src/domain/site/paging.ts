/** Page numbers of a list, few enough to fit on a phone. */
import { formatNumber } from '../words/numbers.ts';

/** Pages shown on each side of the current one. */
const NEIGHBOURS = 2;

/** Marks left-out page numbers. */
export const GAP = '…';

/**
 * Returns the page numbers to show: the first, the last, the current one with two on each side,
 * and {@link GAP} for those left out. At most seven numbers, whatever the length of the list.
 */
export function pageNumbers(page: number, pages: number): (number | typeof GAP)[] {
  const from = Math.max(1, page - NEIGHBOURS);
  const to = Math.min(pages, page + NEIGHBOURS);
  return [
    ...(from > 1 ? [1] : []),
    ...(from > 2 ? [GAP as typeof GAP] : []),
    ...Array.from({ length: to - from + 1 }, (_, index) => from + index),
    ...(to < pages - 1 ? [GAP as typeof GAP] : []),
    ...(to < pages ? [pages] : []),
  ];
}

/** Formats the position in a list: `halaman 3 dari 1.042`. */
export function pageInWords(page: number, pages: number): string {
  return `halaman ${formatNumber(page)} dari ${formatNumber(pages)}`;
}

/**
 * Formats the same for use after the count of a list: `, halaman 3 dari 1.042`; empty for a list
 * of one page.
 */
export function pagePosition(page: number, pages: number): string {
  return pages > 1 ? `, ${pageInWords(page, pages)}` : '';
}

/** Returns the suffix of a page's title: ` (halaman 3)`; empty for the first page. */
export function pageMark(page: number): string {
  return page > 1 ? ` (halaman ${formatNumber(page)})` : '';
}
