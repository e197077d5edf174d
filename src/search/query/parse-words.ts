/** Parses the words of a query. Runs in the browser. */
import { tokenize } from '../text/tokenize.ts';

/** Maximum number of tokens read from a query. A longer one was pasted, and each token would load a shard. */
const MAX_TOKENS = 30;

/** Returns the tokens of a query, up to `MAX_TOKENS`. */
export function parseWords(words: string): string[] {
  return tokenize(words).slice(0, MAX_TOKENS);
}

/** Splits a query into the tokens of each quoted phrase and the tokens outside quotation marks. */
export function parseQuoted(words: string): { phrases: string[][]; others: string[] } {
  // Phones insert curly quotation marks.
  const straight = words.replace(/[“”„‟]/g, '"');
  const phrases = [...straight.matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => parseWords(phrase));
  return {
    phrases: phrases.filter((phrase) => phrase.length > 0),
    others: parseWords(straight.replace(/"[^"]+"/g, ' ')),
  };
}
