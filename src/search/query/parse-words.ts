/** The words of a query as it was typed. Runs in the browser. */
import { tokenize } from '../text/tokenize.ts';

/** Words of a query that are read; a longer one was pasted, and each word would load a piece. */
const MAX_TOKENS = 30;

/** The words of a query, of a long one the first. */
export function parseWords(words: string): string[] {
  return tokenize(words).slice(0, MAX_TOKENS);
}

/** What stands between quotation marks, and the words outside of them. */
export function parseQuoted(words: string): { phrases: string[][]; others: string[] } {
  // Phones write them curled.
  const straight = words.replace(/[“”„‟]/g, '"');
  const phrases = [...straight.matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => parseWords(phrase));
  return {
    phrases: phrases.filter((phrase) => phrase.length > 0),
    others: parseWords(straight.replace(/"[^"]+"/g, ' ')),
  };
}
