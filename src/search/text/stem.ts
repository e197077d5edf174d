/** The stem of a word: what the index knows it by. Runs in the browser, too. */
import { stemmer } from '@orama/stemmers/indonesian';

const MARKS = /\p{M}/gu;

/**
 * The stem of a word by the Indonesian algorithm of Snowball (F. Tala, 2003), without accents:
 * `pelayanan`, `melayani` and `layanan` are all `layan`.
 * @param token a word as `tokensOf` gives it.
 */
export function stemOf(token: string): string {
  return stemmer(token.normalize('NFD').replace(MARKS, ''));
}
