/**
 * Which innovations fit a region. Each innovation gets five parts from 0 to 1: need, similarity,
 * evidence, readiness, feasibility. Its score is their weighted mean; the weights are data
 * (`content/vocabulary/fit-parts.yaml`), and readers can change them. `content/pages/metode.md`
 * explains the formula to readers.
 *
 * A missing figure never counts as zero: a figure that a region lacks is left out of the mean, and a
 * fact that is not documented of an innovation counts as {@link UNKNOWN_VALUE}.
 */

import type { Innovation } from '../innovation/innovation.ts';
import type { Vocabularies } from '../vocabulary/vocabulary.ts';
import type { FitContext } from './context.ts';
import { feasibilityIn } from './feasibility.ts';
import { type FitReasons, reasonsOf } from './fit-reasons.ts';
import { FIT_PARTS, type FitPart, scoreOf } from './fit-score.ts';
import { type InnovationTraits, traitsOf } from './innovation-traits.ts';
import { answeredNeed } from './needs.ts';
import { createRegionView, maxSimilarity, type RegionView } from './region-view.ts';
import { createSimilarity, type RegionSimilarity } from './similarity.ts';

/** An innovation with its fit for a region. */
export interface Fit {
  slug: string;
  /** Each part, 0 to 1. */
  parts: Record<FitPart, number>;
  /** The weighted mean of the parts with the weights of the vocabulary, 0 to 1. */
  score: number;
}

/** The fits of all innovations for one region. */
export interface RegionFits {
  /**
   * The best innovations by score, highest first; equal scores in the order of slugs. At most
   * {@link MAX_RANKED}. Innovations that run in the region already are left out, whether they
   * originated there or were adopted.
   */
  ranked: Fit[];
  /** The best by each single part that are not in `ranked`, {@link MAX_BY_PART} per part. */
  byPart: Fit[];
  /** Returns why an innovation of the ranker fits the region, and what to be careful about. */
  reasonsFor(entry: Innovation): FitReasons;
}

/** Ranks innovations for regions. */
export interface FitRanker {
  /**
   * Returns the fits for a regency or city, by its Kemendagri code. A result stays valid: it does
   * not share memory with the buffers of the ranker.
   */
  rank(code: string): RegionFits;
}

/** Innovations in the ranking of a region. Few readers read further, and each costs bytes per region. */
export const MAX_RANKED = 150;

/** Innovations added for each part, for readers who give all weight to that part. */
export const MAX_BY_PART = 10;

/** The numbers of one region, in the order of its candidates. */
interface Buffers {
  /** In the order of {@link FIT_PARTS}. */
  parts: Float64Array[];
  scores: Float64Array;
  /** Scratch space for {@link topK}. */
  sorted: Float64Array;
}

/**
 * Prepares the ranking of these innovations. Traits are computed once per innovation. The buffers
 * are reused for every region: with new ones for each of the 514, the garbage collector walks the
 * whole catalogue time and again.
 */
export function createFitRanker(
  innovations: readonly Innovation[],
  context: FitContext,
  similarity: RegionSimilarity = createSimilarity(context),
): FitRanker {
  const traits = new Map(
    innovations.map((entry) => [entry, traitsOf(entry, context.hasGuide(entry.slug))] as const),
  );
  const all = [...traits.values()];
  const weights = weightsOf(context.vocabularies);
  const numbers = () => new Float64Array(all.length);
  const buffers: Buffers = {
    parts: FIT_PARTS.map(numbers),
    scores: numbers(),
    sorted: numbers(),
  };
  return {
    rank(code) {
      const view = createRegionView(code, context, similarity);
      const candidates = all.filter(({ runsIn }) => !runsIn.includes(code));
      scoreAll(candidates, view, weights, buffers);
      return {
        ...bestOf(candidates, buffers),
        reasonsFor: (entry) =>
          reasonsOf(traits.get(entry) ?? traitsOf(entry, context.hasGuide(entry.slug)), view),
      };
    },
  };
}

/** Returns the weights of the parts, as the vocabulary gives them. */
export function weightsOf(vocabularies: Vocabularies): Record<FitPart, number> {
  return Object.fromEntries(
    FIT_PARTS.map((part) => [
      part,
      vocabularies['fit-parts'].find(({ id }) => id === part)?.weight ?? 0,
    ]),
  ) as Record<FitPart, number>;
}

/** Writes the parts and scores of all candidates into the buffers. */
function scoreAll(
  candidates: readonly InnovationTraits[],
  view: RegionView,
  weights: Readonly<Record<FitPart, number>>,
  buffers: Buffers,
): void {
  const feasibilityOf = feasibilityIn(view.code, view.context);
  const needs = new Map<string, number>();
  const parts = {} as Record<FitPart, number>;
  candidates.forEach((traits, index) => {
    let need = needs.get(traits.needKey);
    if (need === undefined) {
      need = answeredNeed(traits.entry, traits.directness, view.needs).value;
      needs.set(traits.needKey, need);
    }
    parts.kebutuhan = need;
    parts.kemiripan = maxSimilarity(traits.regencies, view);
    parts.bukti = traits.evidence;
    parts.kesiapan = traits.readiness;
    parts.kelayakan = feasibilityOf(traits);
    for (let part = 0; part < FIT_PARTS.length; part += 1) {
      (buffers.parts[part] as Float64Array)[index] = parts[FIT_PARTS[part] as FitPart];
    }
    buffers.scores[index] = scoreOf(parts, weights);
  });
}

/** Returns copies of the best candidates, by score and by each part. */
function bestOf(
  candidates: readonly InnovationTraits[],
  buffers: Buffers,
): Pick<RegionFits, 'ranked' | 'byPart'> {
  const best = (count: number, values: Float64Array) =>
    topK(candidates, count, values.subarray(0, candidates.length), buffers.sorted);
  const ranked = best(MAX_RANKED, buffers.scores);
  const isRanked = new Set(ranked);
  const byPart =
    candidates.length === ranked.length
      ? []
      : buffers.parts.flatMap((values) => best(MAX_BY_PART, values));
  const fitAt = (index: number): Fit => ({
    slug: (candidates[index] as InnovationTraits).entry.slug,
    parts: Object.fromEntries(
      FIT_PARTS.map((part, place) => [part, buffers.parts[place]?.[index]]),
    ) as Record<FitPart, number>,
    score: buffers.scores[index] as number,
  });
  return {
    ranked: ranked.map(fitAt),
    byPart: [...new Set(byPart)].filter((index) => !isRanked.has(index)).map(fitAt),
  };
}

/**
 * Returns the indices of the `count` highest values, highest first; equal values in the order of
 * slugs. Only values that can be among them are sorted with their slugs.
 * @param scratch at least as long as `values`; overwritten
 */
function topK(
  candidates: readonly InnovationTraits[],
  count: number,
  values: Float64Array,
  scratch: Float64Array,
): number[] {
  const sorted = scratch.subarray(0, values.length);
  sorted.set(values);
  const min = sorted.sort().at(-count) ?? Number.NEGATIVE_INFINITY;
  const indices: number[] = [];
  values.forEach((value, index) => {
    if (value >= min) indices.push(index);
  });
  const valueAt = (index: number) => values[index] as number;
  const slugAt = (index: number) => (candidates[index] as InnovationTraits).entry.slug;
  return indices
    .sort((a, b) => valueAt(b) - valueAt(a) || (slugAt(a) < slugAt(b) ? -1 : 1))
    .slice(0, count);
}
