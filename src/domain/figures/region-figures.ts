/**
 * The figures of regions and the queries on them. A missing figure is undefined: it is never a zero,
 * and it never takes part in a comparison.
 */

import {
  isProvinceCode,
  levelOfCode,
  NATIONAL_CODE,
  provinceCodeOf,
  type RegionLevel,
} from '../region/region-code.ts';
import type { Indicator } from '../vocabulary/indicator.ts';
import type { FigureSource } from './figure-source.ts';

/** The value of an indicator in a region and year, by one source. Its unit is its indicator's. */
export interface RegionFigure {
  /** Kemendagri code, `00` for the nation, or a code of `FORMER_BOUNDARIES`. */
  code: string;
  year: number;
  /** Id of the indicator. */
  indicator: string;
  value: number;
  /** Id of the source. */
  source: string;
  /** A caution for readers of this one figure. */
  note?: string | undefined;
}

/** All figures, indexed for queries. */
export interface RegionFigures {
  /** By id, in the order in which they are shown. */
  indicators: ReadonlyMap<string, Indicator>;
  /** By id. */
  sources: ReadonlyMap<string, FigureSource>;
  /** In the order of code, indicator and year. */
  all: readonly RegionFigure[];
  /** The figures of each code, by indicator and year. */
  byCode: ReadonlyMap<string, readonly RegionFigure[]>;
  /** The figures of regencies (kabupaten and kota), by indicator and year, lowest value first. */
  amongRegencies: ReadonlyMap<string, readonly RegionFigure[]>;
  /** The same of the provinces of today. */
  amongProvinces: ReadonlyMap<string, readonly RegionFigure[]>;
  /** The latest year of a figure or of a source's publication; 0 without either. */
  latestYear: number;
}

/** The rank of a region's figure among those of all regions of its level, by indicator and year. */
export interface Rank {
  /** The number of regions with a figure, including this one; never more than 514. */
  of: number;
  /** The number of regions with a lower value. */
  lower: number;
  /** The number of other regions with the same value. */
  equal: number;
  /** The number of regions with a higher value. */
  higher: number;
  /**
   * The share of regions with a lower value, as a whole percentage from 0 to 99, rounded down: the
   * 83 of "lebih tinggi dari 83% kabupaten/kota". Regions with the same value are not lower, so ties
   * share one percentage, and the highest of 514 is above 99%, never above 100%.
   */
  lowerPercent: number;
}

/**
 * A province's figure is ranked only if at least this many provinces have one: a rank among fewer of
 * the 38 says little.
 */
const MIN_PROVINCES = 30;

/** Indexes figures for queries. There must be at most one per code, indicator and year. */
export function collectFigures(
  figures: readonly RegionFigure[],
  indicators: Iterable<Indicator>,
  sources: Iterable<FigureSource> = [],
): RegionFigures {
  const all = [...figures].sort(byCodeIndicatorYear);
  const byCode = new Map<string, RegionFigure[]>();
  const amongRegencies = new Map<string, RegionFigure[]>();
  const amongProvinces = new Map<string, RegionFigure[]>();
  for (const figure of all) {
    const { code, indicator, year } = figure;
    addTo(byCode, code, figure);
    if (levelOfCode(code) === 'kabupaten-kota') {
      addTo(amongRegencies, groupKey(indicator, year), figure);
    } else if (isProvinceCode(code)) {
      addTo(amongProvinces, groupKey(indicator, year), figure);
    }
  }
  for (const group of [...amongRegencies.values(), ...amongProvinces.values()]) {
    group.sort((a, b) => a.value - b.value);
  }
  const sourceById = new Map([...sources].map((one) => [one.id, one]));
  return {
    indicators: new Map([...indicators].map((one) => [one.id, one])),
    sources: sourceById,
    all,
    byCode,
    amongRegencies,
    amongProvinces,
    latestYear: latestYearOf(all, sourceById.values()),
  };
}

/**
 * Returns the year up to which the figures go: the latest year of a figure or of a source's
 * publication; 0 without either. Ages are computed as of this year and not by a clock, so that the
 * same content always gives the same pages.
 */
export function yearOfContent({ latestYear }: Pick<RegionFigures, 'latestYear'>): number {
  return latestYear;
}

/**
 * Returns the indicator with this id.
 * @throws for an unknown id; ids in checked figures never cause this.
 */
export function indicatorOf(figures: RegionFigures, id: string): Indicator {
  const indicator = figures.indicators.get(id);
  if (!indicator) throw new Error(`Indikator "${id}" tidak ada.`);
  return indicator;
}

/** Returns the figure of a region for an indicator in one year. */
export function figureOf(
  figures: RegionFigures,
  code: string,
  indicator: string,
  year: number,
): RegionFigure | undefined {
  return figures.byCode
    .get(code)
    ?.find((figure) => figure.indicator === indicator && figure.year === year);
}

/** Returns the figure of a region for an indicator in the latest year with one. */
export function latestFigure(
  figures: RegionFigures,
  code: string,
  indicator: string,
): RegionFigure | undefined {
  return figures.byCode.get(code)?.findLast((figure) => figure.indicator === indicator);
}

/**
 * Returns the figures of one series in a region, earliest first; empty for none. Years without a
 * figure are absent. It never includes figures of another series, nor those of a province within its
 * boundaries before the split of Papua, which have their own codes.
 * @param series a series id, see `Indicator.series`
 */
export function seriesOf(figures: RegionFigures, code: string, series: string): RegionFigure[] {
  return (figures.byCode.get(code) ?? [])
    .filter((figure) => figures.indicators.get(figure.indicator)?.series === series)
    .sort((a, b) => a.year - b.year);
}

/** Returns the nation's figure for the same indicator and year. */
export function nationalFigure(
  figures: RegionFigures,
  { indicator, year }: Pick<RegionFigure, 'indicator' | 'year'>,
): RegionFigure | undefined {
  return figureOf(figures, NATIONAL_CODE, indicator, year);
}

/**
 * Returns the figure of a regency's province for the same indicator and year. Undefined for the code
 * of a province or the nation, and in Papua for years before its split, when the province of today
 * did not exist.
 */
export function provinceFigure(
  figures: RegionFigures,
  { code, indicator, year }: Pick<RegionFigure, 'code' | 'indicator' | 'year'>,
): RegionFigure | undefined {
  if (levelOfCode(code) !== 'kabupaten-kota') return undefined;
  return figureOf(figures, provinceCodeOf(code), indicator, year);
}

/**
 * Returns the rank of a regency's figure among all regencies with a figure of the same indicator and
 * year. Undefined for provinces, the nation and lists of regions.
 */
export function rankAmongRegencies(figures: RegionFigures, figure: RegionFigure): Rank | undefined {
  if (isList(figures, figure) || levelOfCode(figure.code) !== 'kabupaten-kota') return undefined;
  const group = regencyFigures(figures, figure.indicator, figure.year);
  return group.length === 0 ? undefined : rankIn(group, figure.value);
}

/**
 * Returns the rank of a province's figure among the provinces of today. Undefined if fewer than
 * {@link MIN_PROVINCES} have a figure of that indicator and year, and for a province within its former
 * boundaries.
 */
export function rankAmongProvinces(figures: RegionFigures, figure: RegionFigure): Rank | undefined {
  if (isList(figures, figure) || !isProvinceCode(figure.code)) return undefined;
  const group = figures.amongProvinces.get(groupKey(figure.indicator, figure.year)) ?? [];
  return group.length < MIN_PROVINCES ? undefined : rankIn(group, figure.value);
}

/** Returns the figures of all regencies for an indicator in a year, lowest value first. */
export function regencyFigures(
  figures: RegionFigures,
  indicator: string,
  year: number,
): readonly RegionFigure[] {
  return figures.amongRegencies.get(groupKey(indicator, year)) ?? [];
}

/** Returns the years in which regencies have figures of an indicator, earliest first. */
export function yearsAmongRegencies(figures: RegionFigures, indicator: string): number[] {
  const prefix = groupKey(indicator, '');
  return [...figures.amongRegencies.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)))
    .sort((a, b) => a - b);
}

/** True if any regency, or any province of today, has a figure of an indicator. */
export function hasFiguresOf(
  { amongRegencies, amongProvinces }: RegionFigures,
  indicator: string,
  level: Exclude<RegionLevel, 'nasional'>,
): boolean {
  const groups = level === 'provinsi' ? amongProvinces : amongRegencies;
  return groups.keys().some((key) => key.startsWith(groupKey(indicator, '')));
}

/** Returns the lists that a region is on (the priority regencies of 2021, say), including ended ones. */
export function listsOf(figures: RegionFigures, code: string): Indicator[] {
  const own = new Set(figures.byCode.get(code)?.map(({ indicator }) => indicator));
  return [...figures.indicators.values()].filter(
    ({ id, kind }) => kind === 'daftar' && own.has(id),
  );
}

/** True for a figure of a year more than two before this one: in 2026, of a year before 2024. */
export function isOlderThanTwoYears({ year }: Pick<RegionFigure, 'year'>, asOf: number): boolean {
  return asOf - year > 2;
}

function latestYearOf(all: readonly RegionFigure[], sources: Iterable<FigureSource>): number {
  const published = [...sources].map(({ date }) => Number(date?.slice(0, 4) ?? 0));
  return [...all.map(({ year }) => year), ...published].reduce((a, b) => Math.max(a, b), 0);
}

function isList({ indicators }: RegionFigures, { indicator }: RegionFigure): boolean {
  return indicators.get(indicator)?.kind === 'daftar';
}

function groupKey(indicator: string, year: number | string): string {
  return `${indicator} ${year}`;
}

function addTo(groups: Map<string, RegionFigure[]>, key: string, figure: RegionFigure): void {
  const group = groups.get(key);
  if (group) group.push(figure);
  else groups.set(key, [figure]);
}

/** Returns the rank of a value of the group, which is sorted by value. */
function rankIn(group: readonly RegionFigure[], own: number): Rank {
  const lower = countWhile(group, (value) => value < own);
  const upTo = countWhile(group, (value) => value <= own);
  const of = group.length;
  return {
    of,
    lower,
    equal: upTo - lower - 1,
    higher: of - upTo,
    lowerPercent: Math.floor((100 * lower) / of),
  };
}

/**
 * Counts the figures that hold a condition, by binary search.
 * @param group lowest value first
 * @param holds true up to some value, and false above it
 */
function countWhile(group: readonly RegionFigure[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = group.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds((group[middle] as RegionFigure).value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byCodeIndicatorYear(a: RegionFigure, b: RegionFigure): number {
  return compare(a.code, b.code) || compare(a.indicator, b.indicator) || a.year - b.year;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
