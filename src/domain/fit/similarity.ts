/**
 * How alike two regencies are, by how each stands among all regencies on a few indicators. A missing
 * figure is left out, and never counts as zero.
 */

import {
  latestFigure,
  type RegionFigure,
  type RegionFigures,
  rankAmongRegencies,
} from '../figures/region-figures.ts';
import type { Region } from '../region/region.ts';
import type { IndicatorId } from '../vocabulary/indicator.ts';

/** Indicators by which two regions are likened. */
export const SIMILARITY_INDICATORS = [
  'p0',
  'ipm',
  'pengeluaran-per-kapita',
  'rls',
  'sanitasi-layak',
] as const satisfies readonly IndicatorId[];

/** What regions are likened by. */
export interface SimilarityContext {
  figures: RegionFigures;
  regions: ReadonlyMap<string, Region>;
}

/** How a regency stands on an indicator: the shares of regencies that are lower, and higher. */
export interface PercentileRank {
  figure: RegionFigure;
  lower: number;
  higher: number;
}

const percentileRanks = new WeakMap<RegionFigures, Map<string, PercentileRank | undefined>>();

/** The standing of a regency's latest figure; undefined where it has none. Worked out once. */
export function percentileRankOf(
  code: string,
  indicator: string,
  figures: RegionFigures,
): PercentileRank | undefined {
  let known = percentileRanks.get(figures);
  if (!known) {
    known = new Map();
    percentileRanks.set(figures, known);
  }
  const key = `${code} ${indicator}`;
  if (known.has(key)) return known.get(key);
  const figure = latestFigure(figures, code, indicator);
  const standing = figure && rankAmongRegencies(figures, figure);
  const stand =
    figure && standing
      ? { figure, lower: standing.lower / standing.of, higher: standing.higher / standing.of }
      : undefined;
  known.set(key, stand);
  return stand;
}

/** How alike two regencies are. */
export interface Similarity {
  /** 0 to 1: one minus the mean distance of their standings, a little less where their types differ. */
  value: number;
  /** The indicators on which they stand closest, closest first. */
  closest: string[];
}

/** The likeness of two regencies; undefined where they share no figure. */
export function similarityOf(
  one: string,
  other: string,
  context: SimilarityContext,
): Similarity | undefined {
  const value = similarityValue(one, other, context);
  if (value === undefined) return undefined;
  const [here, there] = [
    indicatorRanksOf(one, context.figures),
    indicatorRanksOf(other, context.figures),
  ];
  const closest = SIMILARITY_INDICATORS.map((indicator, index) => ({
    indicator,
    distance: distanceAt(here, there, index),
  }))
    .filter(({ distance = 1 }) => distance < MAX_CLOSE_DISTANCE)
    .sort((x, y) => (x.distance ?? 1) - (y.distance ?? 1))
    .map(({ indicator }) => indicator as string);
  return { value, closest };
}

/** The value alone: it is asked for every pair of regencies. */
export function similarityValue(
  one: string,
  other: string,
  { figures, regions }: SimilarityContext,
): number | undefined {
  const [here, there] = [indicatorRanksOf(one, figures), indicatorRanksOf(other, figures)];
  let sum = 0;
  let shared = 0;
  for (let index = 0; index < SIMILARITY_INDICATORS.length; index += 1) {
    const distance = distanceAt(here, there, index);
    if (distance === undefined) continue;
    sum += distance;
    shared += 1;
  }
  if (shared === 0) return undefined;
  const [a, b] = [regions.get(one), regions.get(other)];
  const apart =
    (a && b && a.type !== b.type ? 0.15 : 0) +
    (a && b && a.islandGroup !== b.islandGroup ? 0.05 : 0);
  return Math.max(0, 1 - sum / shared - apart);
}

type IndicatorRanks = readonly (number | undefined)[];

function distanceAt(
  here: IndicatorRanks,
  there: IndicatorRanks,
  index: number,
): number | undefined {
  const [x, y] = [here[index], there[index]];
  return x === undefined || y === undefined ? undefined : Math.abs(x - y);
}

/** Standings nearer than this share of regencies are called close. */
const MAX_CLOSE_DISTANCE = 0.15;

const indicatorRanks = new WeakMap<RegionFigures, Map<string, IndicatorRanks>>();

/** The standings by which a regency is likened, in the order of the indicators. Worked out once. */
function indicatorRanksOf(code: string, figures: RegionFigures): IndicatorRanks {
  let known = indicatorRanks.get(figures);
  if (!known) {
    known = new Map();
    indicatorRanks.set(figures, known);
  }
  let found = known.get(code);
  if (!found) {
    found = SIMILARITY_INDICATORS.map(
      (indicator) => percentileRankOf(code, indicator, figures)?.lower,
    );
    known.set(code, found);
  }
  return found;
}

/** The regencies most like this one, most alike first; equally alike in the order of their codes. */
export function mostSimilar(
  code: string,
  context: SimilarityContext,
  count = 6,
): { code: string; likeness: Similarity }[] {
  return [...context.regions.values()]
    .filter(
      (region) => region.type !== 'provinsi' && region.code !== code && !region.administrative,
    )
    .flatMap((region) => {
      const value = similarityValue(code, region.code, context);
      return value === undefined ? [] : [{ code: region.code, value }];
    })
    .sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1))
    .slice(0, count)
    .flatMap(({ code: other }) => {
      const likeness = similarityOf(code, other, context);
      return likeness ? [{ code: other, likeness }] : [];
    });
}
