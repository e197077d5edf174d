/** The score of a fit from its parts. Small, because a browser computes it again for other weights. */
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';

/** The parts of a fit: need, similarity, evidence, readiness, feasibility. */
export const FIT_PARTS = [
  'kebutuhan',
  'kemiripan',
  'bukti',
  'kesiapan',
  'kelayakan',
] as const satisfies readonly FitPart[];

/** The id of a part. */
export type FitPart = VocabularyId<'fit-parts'>;

/**
 * The scale of parts in files for the browser, where they are whole numbers from 0 to this. Fine
 * enough to keep the order of innovations.
 */
export const FIT_PRECISION = 10_000;

/** A row of a region's file of fits; its parts are in the order of {@link FIT_PARTS}. */
export type FitRow = [slug: string, name: string, place: string, ...parts: number[]];

/** Returns the weighted mean of the parts, 0 to 1; 0 if all weights are 0. */
export function scoreOf(
  parts: Readonly<Record<FitPart, number>>,
  weights: Readonly<Record<FitPart, number>>,
): number {
  const total = FIT_PARTS.reduce((sum, part) => sum + weights[part], 0);
  if (total === 0) return 0;
  return FIT_PARTS.reduce((sum, part) => sum + parts[part] * weights[part], 0) / total;
}
