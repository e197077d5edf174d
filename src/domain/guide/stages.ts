/** The stages of a replication. */
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';

/** The ids of the stages, in order. Source: see `content/vocabulary/guide-stages.yaml`. */
export const STAGE_IDS = [
  'persiapan',
  'perencanaan',
  'uji-coba',
  'perluasan',
  'evaluasi',
] as const satisfies readonly VocabularyId<'guide-stages'>[];
