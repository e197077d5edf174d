/** A region prepared for the comparison with innovations. */
import { type FitContext, UNKNOWN_VALUE } from './context.ts';
import { needsOf, type RegionNeeds } from './needs.ts';
import type { RegionSimilarity, Similarity } from './similarity.ts';

/** A region with its needs and its similarities to other regencies. */
export interface RegionView {
  code: string;
  needs: RegionNeeds;
  /** Returns the similarity to a regency, 0 to 1; undefined without a common figure. */
  similarityTo(other: string): number | undefined;
  /** Returns the same with the indicators on which the two are close. */
  compareWith(other: string): Similarity | undefined;
  context: FitContext;
}

/** Prepares a region. Each similarity is computed once, on first use. */
export function createRegionView(
  code: string,
  context: FitContext,
  similarity: RegionSimilarity,
): RegionView {
  const values = new Map<string, number | undefined>();
  return {
    code,
    needs: needsOf(code, context),
    similarityTo(other) {
      if (!values.has(other)) values.set(other, similarity.between(code, other));
      return values.get(other);
    },
    compareWith: (other) => similarity.compare(code, other),
    context,
  };
}

/** Returns the highest similarity to any of these regencies; {@link UNKNOWN_VALUE} if none is known. */
export function maxSimilarity(
  regencies: readonly string[],
  { similarityTo }: Pick<RegionView, 'similarityTo'>,
): number {
  let max: number | undefined;
  for (const regency of regencies) {
    const value = similarityTo(regency);
    if (value !== undefined && (max === undefined || value > max)) max = value;
  }
  return max ?? UNKNOWN_VALUE;
}
