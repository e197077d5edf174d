/** Half words and typing errors, against the words the catalogue holds. Runs in the browser, too. */
import type { WordList } from '../format/front-coding.ts';

/** Completions offered for the beginning of a word. */
const MAX_COMPLETIONS = 3;

/** The words that begin like this, the most common first; none for less than three letters. */
export function completions(beginning: string, words: WordList): string[] {
  if (beginning.length < 3) return [];
  return [...words]
    .filter(([word]) => word.length > beginning.length && word.startsWith(beginning))
    .sort(([a, common], [b, other]) => other - common || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MAX_COMPLETIONS)
    .map(([word]) => word);
}

/**
 * The word that was most likely meant: the fewest errors, of the same number the most common. One
 * error is taken for a slip in words of five letters or more, two in words of seven or more, and the
 * first letter is seldom the wrong one. A shorter word that nobody knows is mostly an acronym, and a
 * letter makes another of it.
 */
export function bestCorrection(typed: string, words: WordList): string | undefined {
  if (typed.length < 5 || /\d/.test(typed)) return undefined;
  const most = typed.length >= 7 ? 2 : 1;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [word, common] of words) {
    if (Math.abs(word.length - typed.length) > most) continue;
    const errors = editDistance(typed, word, most);
    if (errors > most) continue;
    const cost = errors + (word[0] === typed[0] ? 0 : 0.6) - common * 0.07;
    if (cost < least) [best, least] = [word, cost];
  }
  return best;
}

/**
 * The words nearest to one that nothing like it is known of, at most three, the nearest first: with
 * an error for each three letters, since with more any word is like any other.
 */
export function similarWords(typed: string, words: WordList): string[] {
  if (typed.length < 4) return [];
  const most = Math.min(3, Math.floor(typed.length / 3));
  return [...words.keys()]
    .map((word) => ({ word, errors: editDistance(typed, word, most) }))
    .filter(({ errors }) => errors <= most)
    .sort((a, b) => a.errors - b.errors || (words.get(b.word) ?? 0) - (words.get(a.word) ?? 0))
    .slice(0, 3)
    .map(({ word }) => word);
}

/**
 * Letters to insert, remove, change or swap with their neighbour to make one word of the other
 * (Damerau and Levenshtein, without editing a swapped pair again); more than `most` counts as
 * `most + 1`.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}
