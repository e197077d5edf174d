/** The words of a query as it was typed. Runs in the browser. */
import { tokensOf } from '../text/tokenize.ts';

/** Words of a query that are read; a longer one was pasted, and each word would load a piece. */
const MOST_TOKENS = 30;

/** The words of a query, of a long one the first. */
export function tokensIn(words: string): string[] {
  return tokensOf(words).slice(0, MOST_TOKENS);
}

/** What stands between quotation marks, and the words outside of them. */
export function quotedIn(words: string): { phrases: string[][]; others: string[] } {
  // Phones write them curled.
  const straight = words.replace(/[“”„‟]/g, '"');
  const phrases = [...straight.matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => tokensIn(phrase));
  return {
    phrases: phrases.filter((phrase) => phrase.length > 0),
    others: tokensIn(straight.replace(/"[^"]+"/g, ' ')),
  };
}
