/** The poverty rate of a region over the years, beside its province and the nation. */
import {
  levelOfCode,
  NATIONAL_CODE,
  provinceCodeOf,
  type RegionLevel,
} from '../region/region-code.ts';
import type { IndicatorId } from '../vocabulary/indicator.ts';
import { formatQuantity } from '../words/numbers.ts';
import { figureOf, type RegionFigure, type RegionFigures, seriesOf } from './region-figures.ts';

/** The poverty rate, the indicator whose series a page shows. */
export const POVERTY_RATE = 'p0' satisfies IndicatorId;

/** Changes below this many points are within the error of the survey. */
const MIN_CHANGE = 0.1;

/** The series of one region in a chart of several. */
export interface SeriesLine {
  code: string;
  level: RegionLevel;
  /** One value per year of the chart; undefined for a year without a figure. */
  values: (number | undefined)[];
  figures: RegionFigure[];
}

/** The poverty rates of a region, its province and the nation. */
export interface PovertySeries {
  /** Every year from the first to the last with a figure of the region, earliest first. */
  years: number[];
  /** The region first, then its province, then the nation; only those with a figure. */
  lines: SeriesLine[];
}

/**
 * Returns the poverty rates of a region; undefined with fewer than two years. The region determines
 * the years. Its province and the nation have a value only in years with a figure under their own
 * code, so a province of 2022 has no earlier values: figures of its former boundaries are not joined.
 */
export function povertySeries(code: string, figures: RegionFigures): PovertySeries | undefined {
  const series = figures.indicators.get(POVERTY_RATE)?.series;
  if (series === undefined) return undefined;
  const own = seriesOf(figures, code, series);
  const [first, last] = [own[0]?.year, own.at(-1)?.year];
  if (first === undefined || last === undefined || first === last) return undefined;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const codes = [...new Set([code, provinceCodeOf(code), NATIONAL_CODE])];
  const lines = codes.flatMap((one) => {
    const found = years.map((year) => figureOf(figures, one, POVERTY_RATE, year));
    const its = found.filter((figure) => figure !== undefined);
    if (its.length === 0) return [];
    const values = found.map((figure) => figure?.value);
    return [{ code: one, level: levelOfCode(one), values, figures: its }];
  });
  return { years, lines };
}

/**
 * Describes the change from the first to the last year in one sentence: `Sejak 2021 turun 2,61 poin,
 * dari 13,83% menjadi 11,22%.` Empty without two figures of the region.
 */
export function describeTrend({ years, lines }: PovertySeries): string {
  const own = lines[0]?.figures ?? [];
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || years.length < 2) return '';
  const change = Math.round((last.value - first.value) * 100) / 100;
  const fromTo = `dari ${formatQuantity(first.value, 'persen')} menjadi ${formatQuantity(last.value, 'persen')}`;
  if (Math.abs(change) < MIN_CHANGE) return `Sejak ${first.year} hampir tidak berubah, ${fromTo}.`;
  const points = formatQuantity(Math.abs(change), 'poin');
  return `Sejak ${first.year} ${change < 0 ? 'turun' : 'naik'} ${points}, ${fromTo}.`;
}
