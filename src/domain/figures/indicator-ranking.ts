/** Provinces ranked by one indicator, each with the range of its kabupaten and kota. */
import type { Region } from '../region/region.ts';
import { provinceCodeOf } from '../region/region-code.ts';
import type { MapIndicator } from './map-indicators.ts';
import type { RegionFigure } from './region-figures.ts';

/** A province in a table of one indicator. Every figure is undefined where no source gives one. */
export interface RankedProvince {
  province: Region;
  figure: RegionFigure | undefined;
  /** The lowest figure among its kabupaten and kota; of equal figures that of the lowest code. */
  lowest: RegionFigure | undefined;
  /** The highest figure among its kabupaten and kota; of equal figures that of the highest code. */
  highest: RegionFigure | undefined;
}

/**
 * Returns all provinces, the highest figure first, equal figures by code. Provinces without a figure
 * follow by code.
 */
export function rankProvinces(
  { provinces, regencies }: Pick<MapIndicator, 'provinces' | 'regencies'>,
  regions: Iterable<Region>,
): RankedProvince[] {
  const figureOf = new Map(provinces.map((figure) => [figure.code, figure]));
  const byProvince = Map.groupBy([...regencies].sort(byValue), ({ code }) => provinceCodeOf(code));
  return [...regions]
    .filter(({ type }) => type === 'provinsi')
    .map((province) => ({
      province,
      figure: figureOf.get(province.code),
      lowest: byProvince.get(province.code)?.[0],
      highest: byProvince.get(province.code)?.at(-1),
    }))
    .sort((a, b) => sortValue(b) - sortValue(a) || (a.province.code < b.province.code ? -1 : 1));
}

/** Returns the highest and the lowest figure; undefined without figures. */
export function extremesOf(
  figures: readonly RegionFigure[],
): { highest: RegionFigure; lowest: RegionFigure } | undefined {
  const ranked = [...figures].sort((a, b) => b.value - a.value);
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  return highest && lowest && { highest, lowest };
}

function byValue(a: RegionFigure, b: RegionFigure): number {
  return a.value - b.value || (a.code < b.code ? -1 : 1);
}

/** Returns the value to sort by. No indicator has negative values, so -1 sorts behind all of them. */
function sortValue({ figure }: RankedProvince): number {
  return figure?.value ?? -1;
}
