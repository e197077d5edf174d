/** How the parts of a fit make one score. Small, since a browser weighs them again. */
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';

/** The parts of a fit: need, likeness, evidence, readiness, feasibility. */
export const FIT_PARTS = [
  'kebutuhan',
  'kemiripan',
  'bukti',
  'kesiapan',
  'kelayakan',
] as const satisfies readonly FitPart[];

/** The id of a part. */
export type FitPart = VocabularyId<'fit-parts'>;

/** Parts are written for the browser as whole numbers of this much: fine enough to keep the order. */
export const FIT_PRECISION = 10_000;

/** An innovation as a region's file tells it, its parts in the order of {@link FIT_PARTS}. */
export type FitRow = [slug: string, name: string, place: string, ...parts: number[]];

/** The weighted mean of parts, 0 to 1; 0 where all weights are 0. */
export function scoreOf(
  parts: Readonly<Record<FitPart, number>>,
  weights: Readonly<Record<FitPart, number>>,
): number {
  const total = FIT_PARTS.reduce((sum, part) => sum + weights[part], 0);
  if (total === 0) return 0;
  return FIT_PARTS.reduce((sum, part) => sum + parts[part] * weights[part], 0) / total;
}
