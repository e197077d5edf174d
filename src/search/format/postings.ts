/**
 * Where a stem stands: the documents that hold it, in their order, how much it counts in each, and
 * at which words. As text in the files of the index; both sides stand here, so that they cannot drift
 * apart. Runs in the browser, too.
 */
import { decodeNumbers, decodeRising, NumberWriter } from './varint.ts';

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

/** The least weight there is: half a word in the lightest part. */
const LEAST_WEIGHT = 0.1;

/** What a weight grows by from one step to the next: told more finely, no question is answered better. */
const STEP = 2;

/**
 * Writes the postings of a stem one by one, in the order of their documents: documents, weights and
 * positions each in a column of their own. Weights are kept by their logarithm, to within the square root of two.
 */
export class PostingsWriter {
  readonly #documents = new NumberWriter();
  readonly #weights = new NumberWriter();
  readonly #positions = new NumberWriter();
  #before = 0;
  /** Of the positions, what is needed: nothing at the end is left out. */
  #needed = 0;

  /** Adds a posting of a later document than all before. */
  add({ document, weight, at }: Posting): void {
    this.#documents.add(document - this.#before);
    this.#before = document;
    this.#weights.add(stepOf(weight));
    this.#positions.add(at.length);
    let before = 0;
    for (const position of at) {
      this.#positions.add(position - before);
      before = position;
    }
    if (at.length > 0) this.#needed = this.#positions.length;
  }

  /** The text of the postings; {@link decodePostings} reads it. */
  text(): string {
    const positions = this.#positions.text(this.#needed);
    return [this.#documents.text(), this.#weights.text(), positions].join(COLUMN);
  }
}

/** The postings in a text of {@link PostingsWriter}. */
export function decodePostings(text: string): Posting[] {
  const [documents = '', weights = '', positions = ''] = text.split(COLUMN);
  const steps = decodeNumbers(weights);
  const places = decodePositions(positions);
  return decodeRising(documents).map((document, index) => ({
    document,
    weight: LEAST_WEIGHT * STEP ** (steps[index] ?? 0),
    at: places[index] ?? [],
  }));
}

function stepOf(weight: number): number {
  return Math.max(0, Math.round(Math.log(weight / LEAST_WEIGHT) / Math.log(STEP)));
}

/** Positions by posting: how many, then each by what it adds. */
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
