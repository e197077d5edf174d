/** The name of an innovation taken apart: title, acronym, other names. */
import { tidy } from './prose.ts';

/** A name taken apart. */
export interface TitleParts {
  title: string;
  acronym?: string;
  aliases: string[];
}

/**
 * Title, acronym and other names. `Nama panjang (AKRONIM)` gives its acronym where the letters of
 * the acronym follow each other in the name; `AKRONIM (Nama panjang)` and `AKRONIM: Nama panjang`
 * likewise. A parenthesis with another name becomes an alias; one that describes stays in the title.
 */
export function titleParts(name: string): TitleParts {
  const whole = tidy(name);
  const atEnd = /^(.*\S)\s*\(([^()]+)\)$/.exec(whole);
  if (atEnd) return fromParenthesis(whole, atEnd[1] as string, atEnd[2] as string);
  const colon = /^([^:()]{2,24}):\s+(.{8,})$/.exec(whole);
  if (
    colon &&
    isAcronymOf(colon[1] as string, colon[2] as string) &&
    looksLikeAcronym(colon[1] as string)
  ) {
    return { title: colon[2] as string, acronym: colon[1] as string, aliases: [] };
  }
  return { title: whole, aliases: [] };
}

function fromParenthesis(whole: string, before: string, inside: string): TitleParts {
  const names = inside
    .split(/\s*;\s*|\s+\/\s+|,\s+(?=kemudian\b|kini\b|lalu\b|semula\b)/)
    .map((part) => part.replace(/^(?:kemudian|kini|lalu|semula)\s+/i, '').trim())
    .filter((part) => part !== '');
  const [first, ...rest] = names as [string, ...string[]];
  if (isAcronymOf(first, before) && looksLikeName(first)) {
    return { title: before, acronym: first, aliases: rest };
  }
  if (isAcronymOf(before, inside) && before.length < inside.length && looksLikeName(before)) {
    return { title: inside, acronym: before, aliases: [] };
  }
  if (names.every(looksLikeName) && !/,/.test(inside)) return { title: before, aliases: names };
  return { title: whole, aliases: [] };
}

/** A name begins with a capital or digit and is short; a description does neither. */
function looksLikeName(text: string): boolean {
  return (
    /^(?:[\p{Lu}\d]|e-\p{Lu}|i-\p{Lu})/u.test(text) &&
    text.length <= 48 &&
    text.split(' ').length <= 6
  );
}

function looksLikeAcronym(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return letters.length >= 3 && capitals / letters.length >= 0.5;
}

/**
 * Whether a short name is made of the letters of a long one, in order, starting at the beginning
 * of a word. Sources often bend a letter or two to make a word of it (`Garda Ampuh`), so a quarter
 * of the letters may be missing.
 */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const source = long.toLowerCase().replace(/[^\p{L}\s]/gu, ' ');
  if (letters.length < 2 || letters.length > long.replace(/\s/g, '').length * 0.75) return false;
  const needed = letters.length <= 4 ? letters.length : Math.ceil(letters.length * 0.75);
  return [...source.matchAll(/(?<=^|\s)\p{L}/gu)].some(
    ({ index }) =>
      source[index] === letters[0] && sharedInOrder(letters, source.slice(index)) >= needed,
  );
}

/** How many letters two texts share in order (longest common subsequence). */
function sharedInOrder(letters: string, text: string): number {
  let row = new Array<number>(text.length + 1).fill(0);
  for (const letter of letters) {
    const next = [0];
    for (let column = 1; column <= text.length; column += 1) {
      const same = text[column - 1] === letter;
      next.push(
        same
          ? (row[column - 1] as number) + 1
          : Math.max(row[column] as number, next[column - 1] as number),
      );
    }
    row = next;
  }
  return row[text.length] as number;
}
