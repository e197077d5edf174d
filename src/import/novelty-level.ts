/** How new an innovation is, only where its text says so (`content/vocabulary/novelty-levels.yaml`). */
import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';

const FIRST_IN_COUNTRY =
  /\b(?:pertama(?: dan satu-satunya)?\b[^.]*\b(?:di|se) ?Indonesia|satu-satunya\b[^.]*\bdi Indonesia(?! timur)|pertama di dunia|pertama sejenis|layanan pertama di Indonesia)/i;
const FIRST_HERE =
  /\bpertama di (?:Provinsi|Kabupaten|Kota|Pulau)\b|\b(?:wilayah|daerah|pengadilan agama|kabupaten|kota|provinsi) pertama\b|\bpertama kalinya\b|\b(?:hanya ada di|belum ada di (?:daerah|tempat) lain)\b|satu-satunya pusat/i;
const ADAPTED =
  /\b(?:adaptasi|replikasi|meniru|mengadopsi|diadaptasi|pengembangan) dari\b|\bprogram nasional diubah\b/i;

/**
 * The level of novelty that a text states: first in Indonesia, an adaptation of something named,
 * or plainly first in its own place. Undefined where the text only praises or describes.
 */
export function noveltyLevelOf(text: string): VocabularyId<'novelty-levels'> | undefined {
  if (ADAPTED.test(text)) return 'adaptasi';
  if (FIRST_IN_COUNTRY.test(text)) return 'pertama-di-indonesia';
  return FIRST_HERE.test(text) ? 'baru-di-wilayahnya' : undefined;
}
