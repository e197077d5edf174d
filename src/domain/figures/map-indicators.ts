/** Which indicators can be drawn as a map of the nation, and of what year. */

import { isProvinceCode, levelOfCode } from '../region/region-code.ts';
import type { Indicator } from '../vocabulary/indicator.ts';
import { isCount } from './rank-in-words.ts';
import type { RegionFigure, RegionFigures } from './region-figures.ts';
import { PROFILE_GROUPS } from './region-profile.ts';

/** An indicator as a map shows it. */
export interface MapIndicator {
  indicator: Indicator;
  /** Figures of provinces in the latest year in which most have one; empty where none is. */
  provinces: readonly RegionFigure[];
  /** The same of regencies. */
  regencies: readonly RegionFigure[];
}

/** A map is drawn where at least so many provinces, or regencies, have a figure of one year. */
const MIN_REGIONS = { provinsi: 30, 'kabupaten-kota': 400 } as const;

/**
 * The indicators that have a map, in the order of a region's page: those that the page shows. Counts
 * of people have none: a shade would show where many live. Series that have ended are left out too.
 */
export function mapIndicators(figures: RegionFigures): MapIndicator[] {
  return PROFILE_GROUPS.flatMap(({ indicators }) =>
    indicators.flatMap((id) => figures.indicators.get(id) ?? []),
  )
    .filter((one) => one.kind === 'angka' && !isCount(one) && one.years?.until === undefined)
    .map((indicator) => ({
      indicator,
      provinces: latestOf(figures, indicator.id, 'provinsi'),
      regencies: latestOf(figures, indicator.id, 'kabupaten-kota'),
    }))
    .filter(({ provinces, regencies }) => provinces.length > 0 || regencies.length > 0);
}

function latestOf(
  figures: RegionFigures,
  indicator: string,
  level: keyof typeof MIN_REGIONS,
): RegionFigure[] {
  const own = figures.all.filter(
    (figure) =>
      figure.indicator === indicator &&
      levelOfCode(figure.code) === level &&
      (level === 'kabupaten-kota' || isProvinceCode(figure.code)),
  );
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => b - a);
  for (const year of years) {
    const ofYear = own.filter((figure) => figure.year === year);
    if (ofYear.length >= MIN_REGIONS[level]) return ofYear;
  }
  return [];
}
