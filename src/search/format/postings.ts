/**
 * Where a stem stands: the documents that hold it, in their order, how much it counts in each, and
 * at which words. As text in the files of the index; both sides stand here, so that they cannot drift
 * apart. Runs in the browser, too.
 */
import { decodeDeltas, decodeVarints, VarintWriter } from './varint.ts';

/** A document that holds a stem. */
export interface Posting {
  docId: number;
  /** Occurrences, each weighed by the part of the document it stands in. */
  weight: number;
  /** Positions in the document, counted in words, rising. */
  positions: readonly number[];
}

/** Between the columns of a text. */
const COLUMN = '.';

/** The least weight there is: half a word in the lightest part. */
const MIN_WEIGHT = 0.1;

/** What a weight grows by from one step to the next: told more finely, no question is answered better. */
const WEIGHT_BASE = 2;

/**
 * Writes the postings of a stem one by one, in the order of their documents: documents, weights and
 * positions each in a column of their own. Weights are kept by their logarithm, to within the square root of two.
 */
export class PostingsWriter {
  readonly #documents = new VarintWriter();
  readonly #weights = new VarintWriter();
  readonly #positions = new VarintWriter();
  #before = 0;
  /** Of the positions, what is needed: nothing at the end is left out. */
  #lastNonEmpty = 0;

  /** Adds a posting of a later document than all before. */
  add({ docId, weight, positions }: Posting): void {
    this.#documents.add(docId - this.#before);
    this.#before = docId;
    this.#weights.add(stepOf(weight));
    this.#positions.add(positions.length);
    let before = 0;
    for (const position of positions) {
      this.#positions.add(position - before);
      before = position;
    }
    if (positions.length > 0) this.#lastNonEmpty = this.#positions.length;
  }

  /** The text of the postings; {@link decodePostings} reads it. */
  text(): string {
    const positions = this.#positions.text(this.#lastNonEmpty);
    return [this.#documents.text(), this.#weights.text(), positions].join(COLUMN);
  }
}

/** The postings in a text of {@link PostingsWriter}. */
export function decodePostings(text: string): Posting[] {
  const [documents = '', weights = '', positions = ''] = text.split(COLUMN);
  const steps = decodeVarints(weights);
  const places = decodePositions(positions);
  return decodeDeltas(documents).map((docId, index) => ({
    docId,
    weight: MIN_WEIGHT * WEIGHT_BASE ** (steps[index] ?? 0),
    positions: places[index] ?? [],
  }));
}

function stepOf(weight: number): number {
  return Math.max(0, Math.round(Math.log(weight / MIN_WEIGHT) / Math.log(WEIGHT_BASE)));
}

/** Positions by posting: how many, then each by what it adds. */
function decodePositions(text: string): number[][] {
  const numbers = decodeVarints(text);
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
