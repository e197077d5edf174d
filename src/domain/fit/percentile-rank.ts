/** The percentile rank of a regency's figures among those of all regencies. */
import {
  latestFigure,
  type RegionFigure,
  type RegionFigures,
  rankAmongRegencies,
} from '../figures/region-figures.ts';

/** The rank of a regency's figure, as shares of all regencies with a figure of that year. */
export interface PercentileRank {
  figure: RegionFigure;
  /** Share of regencies with a lower value, 0 to 1. */
  lower: number;
  /** Share of regencies with a higher value, 0 to 1. */
  higher: number;
}

/** Returns the percentile rank of a regency's latest figure; undefined without a figure. */
export function percentileRankOf(
  code: string,
  indicator: string,
  figures: RegionFigures,
): PercentileRank | undefined {
  const figure = latestFigure(figures, code, indicator);
  const rank = figure && rankAmongRegencies(figures, figure);
  if (!figure || !rank) return undefined;
  return { figure, lower: rank.lower / rank.of, higher: rank.higher / rank.of };
}
