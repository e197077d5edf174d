/**
 * Similarity of regencies: the mean distance of their percentile ranks on a few indicators. A missing
 * figure is left out of the mean and never counts as zero.
 */

import type { RegionFigures } from '../figures/region-figures.ts';
import type { Region } from '../region/region.ts';
import type { IndicatorId } from '../vocabulary/indicator.ts';
import { percentileRankOf } from './percentile-rank.ts';

/** The indicators that regencies are compared on. */
export const SIMILARITY_INDICATORS = [
  'p0',
  'ipm',
  'pengeluaran-per-kapita',
  'rls',
  'sanitasi-layak',
] as const satisfies readonly IndicatorId[];

/** The data that similarities are computed from. */
export interface SimilarityContext {
  figures: RegionFigures;
  /** By Kemendagri code. */
  regions: ReadonlyMap<string, Region>;
}

/** How similar two regencies are, and on which indicators. */
export interface Similarity {
  /** 0 to 1: one minus the mean distance of their ranks, less a penalty for different types. */
  value: number;
  /** Ids of the indicators on which they are close, closest first; at times empty. */
  closest: string[];
}

/** Similarities among the regencies of one context. */
export interface RegionSimilarity {
  /** Returns the similarity of two regencies, 0 to 1; undefined without a common figure. */
  between(one: string, other: string): number | undefined;
  /** Returns the same with the indicators on which the two are close. */
  compare(one: string, other: string): Similarity | undefined;
  /** Returns the most similar regencies, most similar first; ties in the order of codes. */
  mostSimilar(code: string, count?: number): { code: string; similarity: Similarity }[];
}

/** Ranks further apart than this share of regencies are not called close. */
const MAX_CLOSE_DISTANCE = 0.15;

/** Subtracted for two regencies of different types: a kota has other offices than a kabupaten. */
const TYPE_PENALTY = 0.15;

/** Subtracted for two regencies of different island groups. */
const ISLAND_PENALTY = 0.05;

/** Number of regencies that `mostSimilar` returns unless told otherwise. */
const SIMILAR_COUNT = 6;

/** The percentile ranks of a regency, in the order of {@link SIMILARITY_INDICATORS}. */
type IndicatorRanks = readonly (number | undefined)[];

/**
 * Prepares the comparison of regencies. The ranks of each regency are computed once, on first use:
 * every pair of the 514 is compared.
 */
export function createSimilarity({ figures, regions }: SimilarityContext): RegionSimilarity {
  const ranks = new Map<string, IndicatorRanks>();
  const ranksOf = (code: string): IndicatorRanks => {
    let found = ranks.get(code);
    if (!found) {
      found = SIMILARITY_INDICATORS.map(
        (indicator) => percentileRankOf(code, indicator, figures)?.lower,
      );
      ranks.set(code, found);
    }
    return found;
  };

  const between = (one: string, other: string): number | undefined => {
    const distance = meanDistance(ranksOf(one), ranksOf(other));
    if (distance === undefined) return undefined;
    return Math.max(0, 1 - distance - penaltyOf(regions.get(one), regions.get(other)));
  };

  const compare = (one: string, other: string): Similarity | undefined => {
    const value = between(one, other);
    return value === undefined
      ? undefined
      : { value, closest: closestIndicators(ranksOf(one), ranksOf(other)) };
  };

  const mostSimilar = (code: string, count = SIMILAR_COUNT) =>
    [...regions.values()]
      .filter(
        (region) => region.type !== 'provinsi' && region.code !== code && !region.administrative,
      )
      .flatMap((region) => {
        const value = between(code, region.code);
        return value === undefined ? [] : [{ code: region.code, value }];
      })
      .sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1))
      .slice(0, count)
      .flatMap(({ code: other }) => {
        const similarity = compare(code, other);
        return similarity ? [{ code: other, similarity }] : [];
      });

  return { between, compare, mostSimilar };
}

/** Returns the mean distance over the indicators that both have; undefined for none. */
function meanDistance(one: IndicatorRanks, other: IndicatorRanks): number | undefined {
  let sum = 0;
  let shared = 0;
  for (let index = 0; index < SIMILARITY_INDICATORS.length; index += 1) {
    const distance = distanceAt(one, other, index);
    if (distance === undefined) continue;
    sum += distance;
    shared += 1;
  }
  return shared === 0 ? undefined : sum / shared;
}

function closestIndicators(one: IndicatorRanks, other: IndicatorRanks): string[] {
  return SIMILARITY_INDICATORS.map((indicator, index) => ({
    indicator,
    distance: distanceAt(one, other, index),
  }))
    .filter(({ distance = 1 }) => distance < MAX_CLOSE_DISTANCE)
    .sort((a, b) => (a.distance ?? 1) - (b.distance ?? 1))
    .map(({ indicator }) => indicator);
}

function distanceAt(one: IndicatorRanks, other: IndicatorRanks, index: number): number | undefined {
  const [x, y] = [one[index], other[index]];
  return x === undefined || y === undefined ? undefined : Math.abs(x - y);
}

function penaltyOf(one: Region | undefined, other: Region | undefined): number {
  if (!one || !other) return 0;
  return (
    (one.type !== other.type ? TYPE_PENALTY : 0) +
    (one.islandGroup !== other.islandGroup ? ISLAND_PENALTY : 0)
  );
}
