/**
 * Lists of whole numbers as text that compresses well and needs no escape in JSON. Runs in the
 * browser, too.
 */

/** The digits of base 32: the first half ends a number, the other says that more digits follow. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 32;
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));

const CODES = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0));

/** Writes numbers one by one; a byte for each digit, since a large catalogue has millions. */
export class VarintWriter {
  #bytes = new Uint8Array(8);
  #length = 0;

  /** Digits written so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds a whole number, 0 or more. */
  add(number: number): void {
    if (number >= BASE) this.#addHigh(Math.floor(number / BASE));
    this.#digit(number % BASE);
  }

  /** The text of the numbers, up to a length. */
  text(length = this.#length): string {
    return new TextDecoder('latin1').decode(this.#bytes.subarray(0, length));
  }

  #addHigh(number: number): void {
    if (number >= BASE) this.#addHigh(Math.floor(number / BASE));
    this.#digit(BASE + (number % BASE));
  }

  #digit(value: number): void {
    if (this.#length === this.#bytes.length) {
      const longer = new Uint8Array(2 * this.#length);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[this.#length] = CODES[value] as number;
    this.#length += 1;
  }
}

/** The text of whole numbers, 0 or more. */
export function encodeVarints(numbers: Iterable<number>): string {
  const writer = new VarintWriter();
  for (const number of numbers) writer.add(number);
  return writer.text();
}

/** The numbers in a text of {@link encodeVarints}. */
export function decodeVarints(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUES.get(text.charCodeAt(at)) ?? 0;
    number = number * BASE + (value % BASE);
    if (value < BASE) {
      numbers.push(number);
      number = 0;
    }
  }
  return numbers;
}

/** The text of numbers that rise: each is told by what it adds to the one before. */
export function encodeDeltas(numbers: readonly number[]): string {
  return encodeVarints(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)));
}

/** The numbers in a text of {@link encodeDeltas}. */
export function decodeDeltas(text: string): number[] {
  let sum = 0;
  return decodeVarints(text).map((step) => {
    sum += step;
    return sum;
  });
}
