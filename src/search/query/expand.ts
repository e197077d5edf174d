/** Query expansion: the terms of a query, with related words. Runs in the browser. */
import type { Lexicon } from '../format/lexicon.ts';
import { isStopWord, termKey } from '../text/tokenize.ts';

/** Words that together may match in place of a query term. */
export interface Expansion {
  words: readonly string[];
  /** Weight of a match with them, relative to the term itself: 0 to 1. */
  weight: number;
}

/** A term of the query: a word, or a phrase that has related terms. */
export interface QueryTerm {
  words: readonly string[];
  expansions: readonly Expansion[];
}

/** Maximum number of expansions of a term. More would cost more bytes than they find. */
const MAX_EXPANSIONS = 5;

/** Maximum number of words of a phrase. */
const MAX_PHRASE_WORDS = 5;

/**
 * Returns the terms of a query, in its order. A phrase that has related terms is one term. Stop words
 * are omitted unless the query has no other words.
 * @param completed completions of a partial last token; the first one is the token itself.
 */
export function expandQuery(
  tokens: readonly string[],
  lexicon: Lexicon,
  completed: readonly string[] = [],
): QueryTerm[] {
  const queryTerms: QueryTerm[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = phraseLengthAt(tokens, at, lexicon);
    const words = tokens.slice(at, at + length);
    at += length;
    if (length === 1 && isStopWord(words[0] as string)) continue;
    const last = at === tokens.length && length === 1 ? completed.slice(1) : [];
    queryTerms.push({
      words: words.length > 1 ? words.filter((word) => !isStopWord(word)) : words,
      expansions: [
        ...last.map((word) => ({ words: [word], weight: 0.9 })),
        ...expansionsOf(termKey(words), lexicon),
      ],
    });
  }
  return queryTerms.length > 0
    ? queryTerms
    : tokens.map((word) => ({ words: [word], expansions: [] }));
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
  const singleWords = new Set([term, ...best.keys()].filter((one) => !one.includes(' ')));
  return (
    [...best]
      // A document with "warga miskin" contains "miskin": the longer term finds nothing more.
      .filter(
        ([other]) =>
          !other.includes(' ') || !other.split(' ').some((word) => singleWords.has(word)),
      )
      .sort(([, a], [, b]) => b - a)
      .slice(0, MAX_EXPANSIONS)
      .map(([other, weight]) => ({
        words: other.split(' ').filter((word) => !isStopWord(word)),
        weight,
      }))
  );
}

/**
 * Returns the words to look up for these terms: all words of the query, then words of expansions, the
 * best of each term first, up to `max` words in all.
 */
export function wordsToLookUp(queryTerms: readonly QueryTerm[], max: number): string[] {
  const own = queryTerms.flatMap(({ words }) => words);
  const others: string[] = [];
  for (let rank = 0; rank < MAX_EXPANSIONS + 2; rank += 1) {
    for (const { expansions } of queryTerms) others.push(...(expansions[rank]?.words ?? []));
  }
  return [...new Set([...own, ...others])].slice(0, Math.max(max, own.length));
}
