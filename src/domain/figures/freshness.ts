/** How old the figures of a province and of its kabupaten and kota are. */
import type { Indicator } from '../vocabulary/indicator.ts';
import { isOlderThanTwoYears, latestFigure, type RegionFigures } from './region-figures.ts';

/** How old the figures of one indicator are in a province. */
export interface Freshness {
  /** Year of the province's latest figure. */
  province: number | undefined;
  /** The earliest and latest year among the latest figures of its regencies. */
  regencies: { from: number; to: number } | undefined;
  /** How many of its regencies have no figure at all. */
  without: number;
  /** Whether any of these is older than two years. */
  old: boolean;
}

/**
 * How old the figures of an indicator are in a province.
 * @param asOf the year as of which ages are told
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
