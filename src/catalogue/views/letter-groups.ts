/** Innovations by the letter their title begins with, grouped once for a whole catalogue. */
import type { Innovation } from '../../domain/innovation/innovation.ts';
import { letterOf, pageOfIndex, pagesOf, syllableOf } from '../../domain/listing/sort-orders.ts';
import { memoizePerCatalogue } from './memoize.ts';
import { entriesByTitle } from './sorted-innovations.ts';

/** A letter with the innovations under it. */
export interface LetterGroup {
  /** `a` to `z`, or `0-9`. */
  letter: string;
  /** How many there are. */
  count: number;
  /** The pages of its list, from A to Z. */
  pages: Innovation[][];
  /** On which page the titles with each first two letters begin. */
  syllables: { syllable: string; page: number }[];
}

/** The letters that at least one title begins with, in their order. */
export const letterGroups = memoizePerCatalogue((catalogue): LetterGroup[] =>
  [...Map.groupBy(entriesByTitle(catalogue), ({ title }) => letterOf(title))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, entries]) => ({
      letter,
      count: entries.length,
      pages: pagesOf(entries),
      syllables: syllablesOf(entries),
    })),
);

function syllablesOf(entries: readonly Innovation[]): LetterGroup['syllables'] {
  const pages = new Map<string, number>();
  entries.forEach(({ title }, index) => {
    const syllable = syllableOf(title);
    if (syllable && !pages.has(syllable)) pages.set(syllable, pageOfIndex(index));
  });
  return [...pages].map(([syllable, page]) => ({ syllable, page }));
}
