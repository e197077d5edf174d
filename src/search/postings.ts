/**
 * Where a stem stands: the documents that hold it, in their order, how much it counts in each, and
 * at which words. As text in the files of the index; both sides stand here, so that they cannot drift
 * apart. Runs in the browser, too.
 */
import { decodeNumbers, decodeRising, encodeNumbers, encodeRising } from './number-text.ts';

/** A document that holds a stem. */
export interface Posting {
  document: number;
  /** Occurrences, each weighed by the part of the document it stands in. */
  weight: number;
  /** Positions in the document, counted in words, rising. */
  at: readonly number[];
}

/** Between the columns of a text. */
const COLUMN = '.';

/** The least weight there is: one occurrence in the lightest part. */
const LEAST_WEIGHT = 0.2;

/** Steps in which a weight doubles: a score is told by a third of that no worse than by all of it. */
const STEPS = 3;

/**
 * The text of postings in the order of their documents: documents, weights and positions each in a
 * column of their own. Weights are kept by their logarithm, to within an eighth.
 */
export function encodePostings(postings: readonly Posting[]): string {
  return [
    encodeRising(postings.map(({ document }) => document)),
    encodeNumbers(postings.map(({ weight }) => stepOf(weight))),
    encodePositions(postings.map(({ at }) => at)),
  ].join(COLUMN);
}

/** The postings in a text of {@link encodePostings}. */
export function decodePostings(text: string): Posting[] {
  const [documents = '', weights = '', positions = ''] = text.split(COLUMN);
  const steps = decodeNumbers(weights);
  const places = decodePositions(positions);
  return decodeRising(documents).map((document, index) => ({
    document,
    weight: LEAST_WEIGHT * 2 ** ((steps[index] ?? 0) / STEPS),
    at: places[index] ?? [],
  }));
}

function stepOf(weight: number): number {
  return Math.max(0, Math.round(STEPS * Math.log2(weight / LEAST_WEIGHT)));
}

/** Positions by posting: how many, then each by what it adds. Nothing at the end is left out. */
function encodePositions(lists: readonly (readonly number[])[]): string {
  const last = lists.findLastIndex((list) => list.length > 0);
  return lists
    .slice(0, last + 1)
    .map((list) => encodeNumbers([list.length]) + encodeRising(list))
    .join('');
}

function decodePositions(text: string): number[][] {
  const numbers = decodeNumbers(text);
  const lists: number[][] = [];
  for (let start = 0; start < numbers.length; ) {
    const end = start + 1 + (numbers[start] ?? 0);
    let sum = 0;
    lists.push(
      numbers.slice(start + 1, end).map((step) => {
        sum += step;
        return sum;
      }),
    );
    start = end;
  }
  return lists;
}
