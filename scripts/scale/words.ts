/**
 * The words of a catalogue, and how their number grows with it. By Heaps' law a text of n words has
 * K · n^β different ones; over the real entries β is near 0.57, counted at 50 and at 551 of them
 * (Heaps, Information Retrieval, 1978).
 */
import type { Model } from './models.ts';
import type { Random } from './random.ts';

const WORD = /\p{L}{3,}/gu;

/** What is known of the words of the real entries. */
export interface Words {
  /** Words that stand in one entry only, in small letters: mostly names. */
  rare: ReadonlySet<string>;
  /** How many words that no entry had before come with the nth entry, as long as the others. */
  newWith(n: number): number;
}

/** Counts the words of the models. */
export function wordsOf(models: readonly Model[]): Words {
  const entriesWith = new Map<string, number>();
  const known = new Set<string>();
  let early = 0;
  const part = Math.max(1, Math.floor(models.length / 10));
  for (const [index, { data, body }] of models.entries()) {
    const text = JSON.stringify({ ...data, sources: [] }) + body;
    const words = new Set((text.match(WORD) ?? []).map((word) => word.toLowerCase()));
    for (const word of words) {
      entriesWith.set(word, (entriesWith.get(word) ?? 0) + 1);
      known.add(word);
    }
    if (index + 1 === part) early = known.size;
  }
  const growth = Math.log(known.size / early) / Math.log(models.length / part);
  return {
    rare: new Set([...entriesWith].filter(([, count]) => count === 1).map(([word]) => word)),
    newWith: (n) =>
      ((growth * known.size) / models.length) * (Math.max(n, 1) / models.length) ** (growth - 1),
  };
}

const ONSETS = 'b c d g h j k l m n p r s t w y ng ny'.split(' ');
const VOWELS = ['a', 'a', 'i', 'u', 'e', 'o'];
const CODAS = ['', '', '', 'n', 'ng', 'r', 's', 'k', 't', 'm', 'h'];

/** A word of two to four syllables as Indonesian forms them, in small letters. */
export function inventWord(random: Random): string {
  const syllables = 2 + random.below(3);
  let word = '';
  for (let n = 0; n < syllables; n += 1) {
    const coda = n === syllables - 1 || random.chance(0.4) ? random.pick(CODAS) : '';
    word += random.pick(ONSETS) + random.pick(VOWELS) + coda;
  }
  return word;
}

/**
 * A function that puts invented words in the place of rare ones in a text, each time the same word
 * for the same one, so that words grow as a real catalogue's do.
 * @param share of the rare words that are replaced, 0 to 1
 */
export function rareWordsReplacer(words: Words, share: number, random: Random) {
  const chosen = new Map<string, string>();
  return (text: string): string =>
    text.replace(WORD, (word) => {
      const key = word.toLowerCase();
      if (!words.rare.has(key)) return word;
      let other = chosen.get(key);
      if (other === undefined) {
        other = random.chance(share) ? inventWord(random) : key;
        chosen.set(key, other);
      }
      if (other === key) return word;
      return word === key ? other : other.charAt(0).toUpperCase() + other.slice(1);
    });
}
