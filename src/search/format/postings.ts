/**
 * Postings of a stem: its documents, ascending, with weight and positions in each. Encoder and decoder
 * are in one file, so that they stay consistent. Runs in the browser, too.
 */
import { decodeDeltas, decodeVarints, VarintWriter } from './varint.ts';

/** A document that contains a stem. */
export interface Posting {
  docId: number;
  /** Sum of the occurrences, each weighted by its field. */
  weight: number;
  /** Positions in the document, counted in words, ascending. */
  positions: readonly number[];
}

/** Separator of the columns of a text. */
const COLUMN = '.';

/** Minimum weight: half a word in the field of least weight. */
const MIN_WEIGHT = 0.1;

/** Base of the logarithmic weight scale. A finer scale does not improve the relevance scores. */
const WEIGHT_BASE = 2;

/**
 * Encodes the postings of a stem one by one, by ascending document: ids, weights and positions each
 * in a column. Weights are rounded to a logarithmic step, so to within a factor of √2.
 */
export class PostingsWriter {
  readonly #docIds = new VarintWriter();
  readonly #weights = new VarintWriter();
  readonly #positions = new VarintWriter();
  #previous = 0;
  /** Length of the column of positions up to the last posting that has any; the rest is cut. */
  #lastNonEmpty = 0;

  /** Adds a posting; its document must follow those of all earlier ones. */
  add({ docId, weight, positions }: Posting): void {
    this.#docIds.add(docId - this.#previous);
    this.#previous = docId;
    this.#weights.add(stepOf(weight));
    this.#positions.add(positions.length);
    let previous = 0;
    for (const position of positions) {
      this.#positions.add(position - previous);
      previous = position;
    }
    if (positions.length > 0) this.#lastNonEmpty = this.#positions.length;
  }

  /** Returns the encoded postings; {@link decodePostings} decodes them. */
  text(): string {
    const positions = this.#positions.text(this.#lastNonEmpty);
    return [this.#docIds.text(), this.#weights.text(), positions].join(COLUMN);
  }
}

/** Decodes a text of {@link PostingsWriter}. */
export function decodePostings(text: string): Posting[] {
  const [docIds = '', weights = '', positions = ''] = text.split(COLUMN);
  const steps = decodeVarints(weights);
  const positionLists = decodePositions(positions);
  return decodeDeltas(docIds).map((docId, index) => ({
    docId,
    weight: MIN_WEIGHT * WEIGHT_BASE ** (steps[index] ?? 0),
    positions: positionLists[index] ?? [],
  }));
}

function stepOf(weight: number): number {
  return Math.max(0, Math.round(Math.log(weight / MIN_WEIGHT) / Math.log(WEIGHT_BASE)));
}

/** Decodes the positions of each posting: their number, then their differences. */
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
