/** Names of regions that are typed in one word instead of two, or the other way round. Runs in the browser. */
import type { Lexicon } from '../format/lexicon.ts';
import { REGION_TYPE_WORDS } from './recognise.ts';

/** Words that a name of a region is typed in where it is one, or the other way round. */
const MAX_JOINED = 3;

/** The name must have so many letters: shorter ones come about by chance. */
const MIN_JOINED_LENGTH = 6;

/**
 * The words of a query with the names of regions as they are written, not `gunung kidul` and
 * `kulonprogo`; and what was replaced.
 */
export function joinCompoundNames(
  tokens: readonly string[],
  { joined, places }: Pick<Lexicon, 'joined' | 'places'>,
): { tokens: string[]; replaced: { from: string; to: string }[] } {
  const whole: string[] = [];
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
    whole.push(...(name ?? typed()));
    at += length;
  }
  return { tokens: whole, replaced };
}
