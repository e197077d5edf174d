/**
 * Lists of whole numbers as text that compresses well and needs no escape in JSON. Runs in the
 * browser, too.
 */

/** The digits of base 32: the first half ends a number, the other says that more digits follow. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 32;
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));

/** The text of whole numbers, 0 or more. */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (number >= BASE * BASE) text += highDigits(Math.floor(number / (BASE * BASE)));
    if (number >= BASE) text += DIGITS[BASE + (Math.floor(number / BASE) % BASE)];
    text += DIGITS[number % BASE];
  }
  return text;
}

function highDigits(number: number): string {
  const before = number >= BASE ? highDigits(Math.floor(number / BASE)) : '';
  return before + DIGITS[BASE + (number % BASE)];
}

/** The numbers in a text of {@link encodeNumbers}. */
export function decodeNumbers(text: string): number[] {
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
export function encodeRising(numbers: readonly number[]): string {
  return encodeNumbers(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)));
}

/** The numbers in a text of {@link encodeRising}. */
export function decodeRising(text: string): number[] {
  let sum = 0;
  return decodeNumbers(text).map((step) => {
    sum += step;
    return sum;
  });
}
