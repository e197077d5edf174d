/** The map of a province: its regencies shaded by the latest poverty rate among all regencies. */

import {
  figureOf,
  regencyFigures,
  yearsAmongRegencies,
} from '../../domain/figures/region-figures.ts';
import { POVERTY_RATE } from '../../domain/figures/region-profile.ts';
import type { Region } from '../../domain/region/region.ts';
import { type MapClass, mapClasses, shadeOf } from '../../drawing/map-classes.ts';
import { type DrawnMap, drawMap } from '../../drawing/region-map.ts';
import type { Catalogue } from '../catalogue.ts';
import { readShapes } from '../readers/map-file.ts';
import { memoizePerCatalogue } from './memoize.ts';

/** The map of a province with what it shows. */
export interface ProvinceMap {
  map: DrawnMap;
  /** The classes of all regencies, so that a shade means the same in every province. */
  classes: MapClass[];
  year: number;
  /** The regencies of the province in the order of their codes. */
  members: { region: Region; value: number | undefined; shade: number | undefined }[];
}

/** The size of a province's map, in its own units. */
const SIZE = { width: 560, most: 520 } as const;

const regencyShapes = memoizePerCatalogue(() => readShapes(process.cwd(), 'kabupaten', 0));

/** The map of a province by its code. */
export function provinceMap(provinceCode: string, catalogue: Catalogue): ProvinceMap {
  const { regions, regionFigures } = catalogue;
  const year = yearsAmongRegencies(regionFigures, POVERTY_RATE).at(-1) ?? 0;
  const classes = mapClasses(
    regencyFigures(regionFigures, POVERTY_RATE, year).map(({ value }) => value),
  );
  const members = [...regions.values()]
    .filter((region) => region.provinceCode === provinceCode && region.type !== 'provinsi')
    .map((region) => {
      const value = figureOf(regionFigures, region.code, POVERTY_RATE, year)?.value;
      return { region, value, shade: shadeOf(value, classes) };
    });
  const own = regencyShapes(catalogue).filter(({ code }) => code.startsWith(`${provinceCode}.`));
  return { map: drawMap(own, SIZE), classes, year, members };
}
