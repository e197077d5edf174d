/** Region names typed as one word instead of two, or the other way round. Runs in the browser. */
import type { Lexicon } from '../format/lexicon.ts';
import { REGION_TYPE_WORDS } from './recognise.ts';

/** Maximum number of words that are joined into one name. */
const MAX_JOINED = 3;

/** Minimum length of a name, in letters: shorter ones occur by chance. */
const MIN_JOINED_LENGTH = 6;

/**
 * Replaces misjoined region names in a query by their standard form (`gunung kidul`, `kulonprogo`).
 * Returns the tokens and the replacements.
 */
export function joinCompoundNames(
  tokens: readonly string[],
  { joined, places }: Pick<Lexicon, 'joined' | 'places'>,
): { tokens: string[]; replaced: { from: string; to: string }[] } {
  const result: string[] = [];
  const replaced: { from: string; to: string }[] = [];
  const nameIn = (words: readonly string[]) => {
    const letters = words.join('');
    const isName = places.has(words.join(' ')) || letters.length < MIN_JOINED_LENGTH;
    return isName || REGION_TYPE_WORDS.has(words[0] as string) ? undefined : joined.get(letters);
  };
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(MAX_JOINED, tokens.length - at);
    const typed = () => tokens.slice(at, at + length);
    while (length > 1 && !nameIn(typed()) && !places.has(typed().join(' '))) length -= 1;
    const name = nameIn(typed());
    if (name) replaced.push({ from: typed().join(' '), to: name.join(' ') });
    result.push(...(name ?? typed()));
    at += length;
  }
  return { tokens: result, replaced };
}
