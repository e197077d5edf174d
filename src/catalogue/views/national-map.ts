/** Maps of the nation: by province, and by kabupaten and kota. */

import { type MapIndicator, mapIndicators } from '../../domain/figures/map-indicators.ts';
import type { RegionFigure } from '../../domain/figures/region-figures.ts';
import { type MapClass, mapClasses, shadeOf } from '../../drawing/map-classes.ts';
import { type DrawnMap, drawMap } from '../../drawing/region-map.ts';
import { type MapLevel, readShapes } from '../readers/map-file.ts';
import { memoizePerCatalogue, memoizePerKey } from './memoize.ts';

/** The width of each map in its own units, and how far its borders are simplified. */
const SIZES = {
  provinsi: { width: 1000, detail: 0.004 },
  kabupaten: { width: 1600, detail: 0.001 },
} as const;

/** The map of the nation at a level of regions, the same for every indicator. */
export const nationMap = memoizePerKey((level: MapLevel): DrawnMap => {
  const { width, detail } = SIZES[level];
  return drawMap(readShapes(process.cwd(), level, detail), { width });
});

/** The indicators that have a map, in the order of the vocabulary. */
export const nationIndicators = memoizePerCatalogue(({ regionFigures }): MapIndicator[] =>
  mapIndicators(regionFigures),
);

/** The classes of some figures, and the shade of a region by its code. */
export function shadesOf(figures: readonly RegionFigure[]): {
  classes: MapClass[];
  shadeOfRegion(code: string): number;
} {
  const classes = mapClasses(figures.map(({ value }) => value));
  const shades = new Map(figures.map(({ code, value }) => [code, shadeOf(value, classes) ?? 0]));
  return { classes, shadeOfRegion: (code) => shades.get(code) ?? 0 };
}
