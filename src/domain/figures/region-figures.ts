/**
 * The figures of regions, and what may be asked of them. A figure that is not there is undefined:
 * a missing figure is never a zero, and never takes part in a comparison.
 */

import { levelOfCode, NATIONAL_CODE, provinceCodeOf } from '../region/region-code.ts';
import type { Indicator } from '../vocabulary/indicator.ts';
import type { FigureSource } from './figure-source.ts';

/** One figure: what a source says of a region in a year. Its unit is its indicator's. */
export interface RegionFigure {
  /** Kemendagri code, `00` for the nation, or a code of `FORMER_EXTENTS`. */
  code: string;
  year: number;
  /** Id of the indicator. */
  indicator: string;
  value: number;
  /** Id of the source. */
  source: string;
  /** What a reader must know of this one figure. */
  note?: string | undefined;
}

/** All figures, ready to be asked. */
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
}

/** How a regency's figure stands among those of all regencies of the same indicator and year. */
export interface Rank {
  /** How many regencies have a figure, this one among them; never more than 514. */
  of: number;
  /** How many have a lower value. */
  lower: number;
  /** How many others have the same value. */
  equal: number;
  /** How many have a higher value. */
  higher: number;
  /**
   * The share of regencies with a lower value, as a whole percentage from 0 to 99, rounded down: the
   * 83 of "lebih tinggi dari 83% kabupaten/kota". Those with the same value are not lower, so ties
   * share one percentage, and the highest of 514 is above 99%, never above 100%.
   */
  lowerPercent: number;
}

/** Puts figures in order, so that they can be asked. Each may stand once for code, indicator, year. */
export function collectFigures(
  figures: readonly RegionFigure[],
  indicators: Iterable<Indicator>,
  sources: Iterable<FigureSource> = [],
): RegionFigures {
  const all = [...figures].sort(byCodeIndicatorYear);
  const byCode = new Map<string, RegionFigure[]>();
  const amongRegencies = new Map<string, RegionFigure[]>();
  for (const figure of all) {
    addTo(byCode, figure.code, figure);
    if (levelOfCode(figure.code) !== 'kabupaten-kota') continue;
    addTo(amongRegencies, groupKey(figure.indicator, figure.year), figure);
  }
  for (const group of amongRegencies.values()) group.sort((a, b) => a.value - b.value);
  return {
    indicators: new Map([...indicators].map((one) => [one.id, one])),
    sources: new Map([...sources].map((one) => [one.id, one])),
    all,
    byCode,
    amongRegencies,
  };
}

/**
 * The indicator with this id.
 * @throws where there is none; ids in figures that were checked never cause this.
 */
export function indicatorOf(figures: RegionFigures, id: string): Indicator {
  const indicator = figures.indicators.get(id);
  if (!indicator) throw new Error(`Indikator "${id}" tidak ada.`);
  return indicator;
}

/** The figure of a region for an indicator in one year. */
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

/** The figure of a region for an indicator in the latest year there is one for. */
export function latestFigure(
  figures: RegionFigures,
  code: string,
  indicator: string,
): RegionFigure | undefined {
  return figures.byCode.get(code)?.findLast((figure) => figure.indicator === indicator);
}

/**
 * The course over the years of one series in a region, earliest first; empty where there is none.
 * Years without a figure are absent. Figures of another series are never in it, nor those of a
 * province in its extent before the split of Papua, which have their own codes.
 * @param series a series id, as `Indicator.series` gives it
 */
export function seriesOf(figures: RegionFigures, code: string, series: string): RegionFigure[] {
  return (figures.byCode.get(code) ?? [])
    .filter((figure) => figures.indicators.get(figure.indicator)?.series === series)
    .sort((a, b) => a.year - b.year);
}

/** The nation's figure for the same indicator and year. */
export function nationalFigure(
  figures: RegionFigures,
  { indicator, year }: Pick<RegionFigure, 'indicator' | 'year'>,
): RegionFigure | undefined {
  return figureOf(figures, NATIONAL_CODE, indicator, year);
}

/**
 * The figure, for the same indicator and year, of the province in which a regency lies. Undefined
 * for what is no regency, and in Papua for years before its split: then there was no such province.
 */
export function provinceFigure(
  figures: RegionFigures,
  { code, indicator, year }: Pick<RegionFigure, 'code' | 'indicator' | 'year'>,
): RegionFigure | undefined {
  if (levelOfCode(code) !== 'kabupaten-kota') return undefined;
  return figureOf(figures, provinceCodeOf(code), indicator, year);
}

/**
 * How a regency's figure stands among all regencies with a figure of the same indicator and year.
 * Regencies without one do not count. Undefined for provinces, the nation and lists of regions.
 */
export function rankAmongRegencies(figures: RegionFigures, figure: RegionFigure): Rank | undefined {
  const group = regencyFigures(figures, figure.indicator, figure.year);
  const isList = figures.indicators.get(figure.indicator)?.kind === 'daftar';
  if (isList || levelOfCode(figure.code) !== 'kabupaten-kota' || group.length === 0) {
    return undefined;
  }
  const lower = countBelow(group, (value) => value < figure.value);
  const upTo = countBelow(group, (value) => value <= figure.value);
  const of = group.length;
  return {
    of,
    lower,
    equal: upTo - lower - 1,
    higher: of - upTo,
    lowerPercent: Math.floor((100 * lower) / of),
  };
}

/** The figures of all regencies for an indicator in a year, lowest value first. */
export function regencyFigures(
  figures: RegionFigures,
  indicator: string,
  year: number,
): readonly RegionFigure[] {
  return figures.amongRegencies.get(groupKey(indicator, year)) ?? [];
}

/** The years for which regencies have figures of an indicator, earliest first. */
export function yearsAmongRegencies(figures: RegionFigures, indicator: string): number[] {
  const prefix = groupKey(indicator, '');
  return [...figures.amongRegencies.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)))
    .sort((a, b) => a - b);
}

/** The lists that a region is on (the priority regencies of 2021, say), ended ones too. */
export function listsOf(figures: RegionFigures, code: string): Indicator[] {
  const own = new Set(figures.byCode.get(code)?.map(({ indicator }) => indicator));
  return [...figures.indicators.values()].filter(
    ({ id, kind }) => kind === 'daftar' && own.has(id),
  );
}

/** Whether a figure is of a year more than two before this one: in 2026, whether it is before 2024. */
export function isOlderThanTwoYears({ year }: Pick<RegionFigure, 'year'>, asOf: number): boolean {
  return asOf - year > 2;
}

function groupKey(indicator: string, year: number | string): string {
  return `${indicator} ${year}`;
}

function addTo(groups: Map<string, RegionFigure[]>, key: string, figure: RegionFigure): void {
  const group = groups.get(key);
  if (group) group.push(figure);
  else groups.set(key, [figure]);
}

/** How many of these, lowest value first, fit a condition that holds up to some value. */
function countBelow(group: readonly RegionFigure[], fits: (value: number) => boolean): number {
  let low = 0;
  let high = group.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits((group[middle] as RegionFigure).value)) low = middle + 1;
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
