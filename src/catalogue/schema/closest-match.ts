/** Near misses: which of the known words someone may have meant. */
import { editDistance } from '../../domain/words/edit-distance.ts';

/**
 * The known word nearest to `written`, if it is near enough to be a slip (about one error in three
 * letters, at most three). Ties go to the earlier word.
 */
export function closestMatch(written: string, known: Iterable<string>): string | undefined {
  const wanted = normalised(written);
  const limit = Math.min(3, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const word of known) {
    if (Math.abs(word.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, normalised(word));
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

/** Lower case, with spaces and underscores as hyphens, as ids are written. */
export function normalised(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
