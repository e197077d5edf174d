/** How a reader moves through the pages of a list, in so few links that they fit on a phone. */
import { formatNumber } from '../words/numbers.ts';

/** Pages shown on each side of the current one. */
const NEIGHBOURS = 2;

/** Where page numbers are left out. */
export const GAP = '…';

/**
 * The page numbers offered on a page: the first, the last, the current one with two on each side,
 * and {@link GAP} where numbers are left out. Never more than seven numbers, however long the list.
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

/** Which page this is, in words: `halaman 3 dari 1.042`. */
export function pageInWords(page: number, pages: number): string {
  return `halaman ${formatNumber(page)} dari ${formatNumber(pages)}`;
}

/** The same after the count of a list: `, halaman 3 dari 1.042`; nothing where there is one page. */
export function pagePosition(page: number, pages: number): string {
  return pages > 1 ? `, ${pageInWords(page, pages)}` : '';
}

/** What tells the title of a later page from that of the first: ` (halaman 3)`. */
export function pageMark(page: number): string {
  return page > 1 ? ` (halaman ${formatNumber(page)})` : '';
}
