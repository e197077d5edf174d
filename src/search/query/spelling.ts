/** Completion and correction of typed words by the word list of the catalogue. Runs in the browser, too. */
import type { WordList } from '../format/front-coding.ts';

/** Maximum number of completions of a partial word. */
const MAX_COMPLETIONS = 3;

/** Returns the words with this prefix, the most common first; none for a prefix of less than three letters. */
export function completions(prefix: string, words: WordList): string[] {
  if (prefix.length < 3) return [];
  return [...words]
    .filter(([word]) => word.length > prefix.length && word.startsWith(prefix))
    .sort(([a, common], [b, other]) => other - common || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MAX_COMPLETIONS)
    .map(([word]) => word);
}

/**
 * Returns the most likely intended word: the fewest errors, then the most common; undefined if none is
 * close enough. Allows one error from five letters on, two from seven on; an error in the first letter
 * is unlikely and costs more. A shorter unknown word is mostly an acronym, which one letter turns into
 * another one.
 */
export function bestCorrection(typed: string, words: WordList): string | undefined {
  if (typed.length < 5 || /\d/.test(typed)) return undefined;
  const maxErrors = typed.length >= 7 ? 2 : 1;
  let best: string | undefined;
  let lowestCost = Number.POSITIVE_INFINITY;
  for (const [word, frequency] of words) {
    if (Math.abs(word.length - typed.length) > maxErrors) continue;
    const errors = editDistance(typed, word, maxErrors);
    if (errors > maxErrors) continue;
    const cost = errors + (word[0] === typed[0] ? 0 : 0.6) - frequency * 0.07;
    if (cost < lowestCost) [best, lowestCost] = [word, cost];
  }
  return best;
}

/**
 * Returns up to three similar words for a word without a correction, closest first. Allows one error
 * per three letters, at most three: with more, any word is similar to any other.
 */
export function similarWords(typed: string, words: WordList): string[] {
  if (typed.length < 4) return [];
  const maxErrors = Math.min(3, Math.floor(typed.length / 3));
  return [...words.keys()]
    .map((word) => ({ word, errors: editDistance(typed, word, maxErrors) }))
    .filter(({ errors }) => errors <= maxErrors)
    .sort((a, b) => a.errors - b.errors || (words.get(b.word) ?? 0) - (words.get(a.word) ?? 0))
    .slice(0, 3)
    .map(({ word }) => word);
}

/**
 * Returns the edit distance of two words: insertions, deletions, substitutions and swaps of adjacent
 * letters (Damerau–Levenshtein, optimal string alignment). Stops at `max + 1` above `max`.
 */
export function editDistance(a: string, b: string, max = Number.POSITIVE_INFINITY): number {
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
    if (Math.min(...row) > max) return max + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}
