/**
 * How alike two regencies are, by how each stands among all regencies on a few indicators. A missing
 * figure is left out, and never counts as zero.
 */

import {
  latestFigure,
  type RegionFigure,
  type RegionFigures,
  standingAmongRegencies,
} from '../figures/region-figures.ts';
import type { Region } from '../region/region.ts';

/** Indicators by which two regions are likened. */
export const LIKENESS_INDICATORS = [
  'p0',
  'ipm',
  'pengeluaran-per-kapita',
  'rls',
  'sanitasi-layak',
] as const;

/** What regions are likened by. */
export interface LikenessContext {
  figures: RegionFigures;
  regions: ReadonlyMap<string, Region>;
}

/** How a regency stands on an indicator: the shares of regencies that are lower, and higher. */
export interface Stand {
  figure: RegionFigure;
  lower: number;
  higher: number;
}

const stands = new WeakMap<RegionFigures, Map<string, Stand | undefined>>();

/** The standing of a regency's latest figure; undefined where it has none. Worked out once. */
export function standOf(
  code: string,
  indicator: string,
  figures: RegionFigures,
): Stand | undefined {
  let known = stands.get(figures);
  if (!known) {
    known = new Map();
    stands.set(figures, known);
  }
  const key = `${code} ${indicator}`;
  if (known.has(key)) return known.get(key);
  const figure = latestFigure(figures, code, indicator);
  const standing = figure && standingAmongRegencies(figures, figure);
  const stand =
    figure && standing
      ? { figure, lower: standing.lower / standing.of, higher: standing.higher / standing.of }
      : undefined;
  known.set(key, stand);
  return stand;
}

/** How alike two regencies are. */
export interface Likeness {
  /** 0 to 1: one minus the mean distance of their standings, a little less where their types differ. */
  value: number;
  /** The indicators on which they stand closest, closest first. */
  closest: string[];
}

/** The likeness of two regencies; undefined where they share no figure. */
export function likenessOf(
  one: string,
  other: string,
  context: LikenessContext,
): Likeness | undefined {
  const value = likenessValue(one, other, context);
  if (value === undefined) return undefined;
  const [here, there] = [sharesOf(one, context.figures), sharesOf(other, context.figures)];
  const closest = LIKENESS_INDICATORS.map((indicator, index) => ({
    indicator,
    distance: distanceAt(here, there, index),
  }))
    .filter(({ distance = 1 }) => distance < CLOSE)
    .sort((x, y) => (x.distance ?? 1) - (y.distance ?? 1))
    .map(({ indicator }) => indicator as string);
  return { value, closest };
}

/** The value alone: it is asked for every pair of regencies. */
export function likenessValue(
  one: string,
  other: string,
  { figures, regions }: LikenessContext,
): number | undefined {
  const [here, there] = [sharesOf(one, figures), sharesOf(other, figures)];
  let sum = 0;
  let shared = 0;
  for (let index = 0; index < LIKENESS_INDICATORS.length; index += 1) {
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

type Shares = readonly (number | undefined)[];

function distanceAt(here: Shares, there: Shares, index: number): number | undefined {
  const [x, y] = [here[index], there[index]];
  return x === undefined || y === undefined ? undefined : Math.abs(x - y);
}

/** Standings nearer than this share of regencies are called close. */
const CLOSE = 0.15;

const shares = new WeakMap<RegionFigures, Map<string, Shares>>();

/** The standings by which a regency is likened, in the order of the indicators. Worked out once. */
function sharesOf(code: string, figures: RegionFigures): Shares {
  let known = shares.get(figures);
  if (!known) {
    known = new Map();
    shares.set(figures, known);
  }
  let found = known.get(code);
  if (!found) {
    found = LIKENESS_INDICATORS.map((indicator) => standOf(code, indicator, figures)?.lower);
    known.set(code, found);
  }
  return found;
}

/** The regencies most like this one, most alike first; equally alike in the order of their codes. */
export function mostAlike(
  code: string,
  context: LikenessContext,
  count = 6,
): { code: string; likeness: Likeness }[] {
  return [...context.regions.values()]
    .filter(
      (region) => region.type !== 'provinsi' && region.code !== code && !region.administrative,
    )
    .flatMap((region) => {
      const value = likenessValue(code, region.code, context);
      return value === undefined ? [] : [{ code: region.code, value }];
    })
    .sort((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1))
    .slice(0, count)
    .flatMap(({ code: other }) => {
      const likeness = likenessOf(code, other, context);
      return likeness ? [{ code: other, likeness }] : [];
    });
}
