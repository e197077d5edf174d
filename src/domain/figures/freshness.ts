/** The age of the figures of a province and of its kabupaten and kota. */
import type { Indicator } from '../vocabulary/indicator.ts';
import { isOlderThanTwoYears, latestFigure, type RegionFigures } from './region-figures.ts';

/** The age of the figures of one indicator in a province. */
export interface Freshness {
  /** Year of the province's latest figure. */
  province: number | undefined;
  /** The earliest and latest year among the latest figures of its regencies. */
  regencies: { from: number; to: number } | undefined;
  /** The number of its regencies without any figure. */
  without: number;
  /** True if any of these is older than two years. */
  old: boolean;
}

/**
 * Returns the age of the figures of an indicator in a province.
 * @param asOf the year as of which ages are computed
 */
export function freshnessOf(
  province: string,
  regencies: readonly string[],
  indicator: Pick<Indicator, 'id'>,
  figures: RegionFigures,
  asOf: number,
): Freshness {
  const own = latestFigure(figures, province, indicator.id)?.year;
  const years = regencies.flatMap((code) => latestFigure(figures, code, indicator.id)?.year ?? []);
  const span = years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : undefined;
  const all = [own, span?.from].filter((year) => year !== undefined);
  return {
    province: own,
    regencies: span,
    without: regencies.length - years.length,
    old: all.some((year) => isOlderThanTwoYears({ year }, asOf)),
  };
}
