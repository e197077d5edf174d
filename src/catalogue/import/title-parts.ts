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
 * Whether a short name is made of the letters of a long one, in order, starting with its first
 * letter or that of one of its first words.
 */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const source = long.toLowerCase().replace(/[^\p{L}\s]/gu, ' ');
  if (letters.length < 2 || letters.length > long.replace(/\s/g, '').length * 0.75) return false;
  const starts = [...source.matchAll(/(?<=^|\s)\p{L}/gu)].map((match) => match.index);
  const exact = starts.some(
    (start) => source[start] === letters[0] && follows(letters, source.slice(start)),
  );
  return exact;
}

function follows(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}
