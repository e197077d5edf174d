/** What a query is searched for: its words, and what may stand for them. Runs in the browser. */
import type { Lexicon } from '../format/lexicon.ts';
import { isStopWord, termKey } from '../text/tokenize.ts';

/** Words that together may stand for a part of the query. */
export interface Expansion {
  words: readonly string[];
  /** How much a match with them counts, up to 1. */
  weight: number;
}

/** A part of the query: a word, or a phrase that has words of the same meaning. */
export interface QueryTerm {
  words: readonly string[];
  expansions: readonly Expansion[];
}

/** Alternatives of one part. More would cost more bytes than they find. */
const MAX_EXPANSIONS = 5;

/** Words a phrase can have. */
const MAX_PHRASE_WORDS = 5;

/**
 * The parts of a query, in its order. A phrase with words of the same meaning is one part; words
 * that say nothing are none, unless there are no others.
 * @param completed what a half word at the end may become; the first stands in the query.
 */
export function expandQuery(
  tokens: readonly string[],
  lexicon: Lexicon,
  completed: readonly string[] = [],
): QueryTerm[] {
  const units: QueryTerm[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = phraseLengthAt(tokens, at, lexicon);
    const words = tokens.slice(at, at + length);
    at += length;
    if (length === 1 && isStopWord(words[0] as string)) continue;
    const last = at === tokens.length && length === 1 ? completed.slice(1) : [];
    units.push({
      words: words.length > 1 ? words.filter((word) => !isStopWord(word)) : words,
      expansions: [
        ...last.map((word) => ({ words: [word], weight: 0.9 })),
        ...expansionsOf(termKey(words), lexicon),
      ],
    });
  }
  return units.length > 0 ? units : tokens.map((word) => ({ words: [word], expansions: [] }));
}

function phraseLengthAt(tokens: readonly string[], at: number, { relatedTerms }: Lexicon): number {
  for (let length = Math.min(MAX_PHRASE_WORDS, tokens.length - at); length > 1; length -= 1) {
    if (relatedTerms.has(termKey(tokens.slice(at, at + length)))) return length;
  }
  return 1;
}

function expansionsOf(term: string, { relatedTerms }: Lexicon): Expansion[] {
  const best = new Map<string, number>();
  for (const { terms, weight } of relatedTerms.get(term) ?? []) {
    for (const other of terms) best.set(other, Math.max(weight, best.get(other) ?? 0));
  }
  const whole = new Set([term, ...best.keys()].filter((one) => !one.includes(' ')));
  return (
    [...best]
      // Who has "warga miskin" has "miskin": the longer term finds nothing more.
      .filter(
        ([other]) => !other.includes(' ') || !other.split(' ').some((word) => whole.has(word)),
      )
      .sort(([, a], [, b]) => b - a)
      .slice(0, MAX_EXPANSIONS)
      .map(([other, weight]) => ({
        words: other.split(' ').filter((word) => !isStopWord(word)),
        weight,
      }))
  );
}

/** The words to look up for these parts: the query's own, and others while there are less than `most`. */
export function wordsToLookUp(units: readonly QueryTerm[], most: number): string[] {
  const own = units.flatMap(({ words }) => words);
  const others: string[] = [];
  for (let rank = 0; rank < MAX_EXPANSIONS + 2; rank += 1) {
    for (const { expansions } of units) others.push(...(expansions[rank]?.words ?? []));
  }
  return [...new Set([...own, ...others])].slice(0, Math.max(most, own.length));
}
