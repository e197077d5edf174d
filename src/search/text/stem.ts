/** Stemming of Indonesian words: the index is keyed by stems. Runs in the browser, too. */
import { stemmer } from '@orama/stemmers/indonesian';

const MARKS = /\p{M}/gu;

/**
 * Returns the stem of a word by Snowball's Indonesian algorithm (F. Tala, 2003), without accents:
 * `pelayanan`, `melayani` and `layanan` are all `layan`.
 * @param token a word as `tokenize` returns it.
 */
export function stemOf(token: string): string {
  return stemmer(token.normalize('NFD').replace(MARKS, ''));
}
