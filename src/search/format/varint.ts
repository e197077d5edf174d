/**
 * Variable-length encoding of whole numbers as text that compresses well and needs no escapes in
 * JSON. Runs in the browser, too.
 */

/** Digits of base 32, in two halves: one of the first half ends a number, after one of the second more digits follow. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 32;
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));

const CODES = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0));

/** Encodes numbers one by one into a byte array, since a large catalogue has millions of digits. */
export class VarintWriter {
  #bytes = new Uint8Array(8);
  #length = 0;

  /** Number of digits written so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds a whole number, 0 or more. */
  add(number: number): void {
    if (number >= BASE) this.#addHigh(Math.floor(number / BASE));
    this.#digit(number % BASE);
  }

  /** Returns the encoded numbers, cut to a length in digits. */
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

/** Encodes whole numbers, 0 or more. */
export function encodeVarints(numbers: Iterable<number>): string {
  const writer = new VarintWriter();
  for (const number of numbers) writer.add(number);
  return writer.text();
}

/** Decodes a text of {@link encodeVarints}. */
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

/** Encodes ascending numbers, each as its difference to the previous one. */
export function encodeDeltas(numbers: readonly number[]): string {
  return encodeVarints(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)));
}

/** Decodes a text of {@link encodeDeltas}. */
export function decodeDeltas(text: string): number[] {
  let sum = 0;
  return decodeVarints(text).map((step) => {
    sum += step;
    return sum;
  });
}
