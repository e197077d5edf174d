/** All rows of figures together, by region, series and year. */

import type { Region } from '../../../domain/region/region.ts';
import {
  FORMER_BOUNDARIES,
  levelOfCode,
  NATIONAL_CODE,
  provinceCodeOf,
} from '../../../domain/region/region-code.ts';
import type { Indicator, IndicatorId } from '../../../domain/vocabulary/indicator.ts';
import type { FigureRow } from '../../readers/figure-row.ts';

/** All rows of figures, and questions to them. */
export interface FigureTable {
  /** In the order of files and lines. */
  rows: readonly FigureRow[];
  /**
   * The rows of one region and one series together, earliest year first, where there is more than
   * one.
   */
  series: readonly (readonly FigureRow[])[];
  /** The first row for a region, an indicator and a year. */
  find(code: string, indicator: IndicatorId, year: number): FigureRow | undefined;
  /**
   * The rows of all regencies in a province, a province in its former extent, or the nation.
   * Undefined where one of them has none: then no sum or mean can be made.
   */
  ofRegenciesIn(code: string, indicator: IndicatorId, year: number): FigureRow[] | undefined;
  /** The rows of an indicator. */
  of(indicator: IndicatorId): readonly FigureRow[];
}

/** The table of rows whose codes and indicators are known. */
export function figureTable(
  rows: readonly FigureRow[],
  { regions, indicators }: TableContext,
): FigureTable {
  const bySeries = new Map<string, Map<string, FigureRow[]>>();
  const series: FigureRow[][] = [];
  for (const row of rows) {
    const { code, indicator } = row.figure;
    const ofSeries = inMap(bySeries, seriesOf(indicators, indicator), newMap);
    const course = ofSeries.get(code);
    if (!course) {
      ofSeries.set(code, [row]);
      continue;
    }
    course.push(row);
    if (course.length === 2) series.push(course);
  }
  for (const course of series) course.sort((a, b) => a.figure.year - b.figure.year);
  const find = (code: string, indicator: string, year: number) => {
    for (const row of bySeries.get(seriesOf(indicators, indicator))?.get(code) ?? []) {
      if (row.figure.year === year && row.figure.indicator === indicator) return row;
    }
    return undefined;
  };
  const regencies = regenciesByArea(regions);
  return {
    rows,
    series,
    find,
    ofRegenciesIn(area, indicator, year) {
      const found: FigureRow[] = [];
      for (const code of regencies.get(area) ?? []) {
        const row = find(code, indicator, year);
        if (!row) return undefined;
        found.push(row);
      }
      return found.length > 0 ? found : undefined;
    },
    of: (indicator) => {
      const ofSeries = bySeries.get(seriesOf(indicators, indicator)) ?? new Map<never, never>();
      return [...ofSeries.values()].flat().filter(({ figure }) => figure.indicator === indicator);
    },
  };
}

interface TableContext {
  regions: ReadonlyMap<string, Region>;
  indicators: ReadonlyMap<string, Indicator>;
}

function seriesOf(indicators: ReadonlyMap<string, Indicator>, indicator: string): string {
  return indicators.get(indicator)?.series ?? indicator;
}

function newMap(): Map<string, FigureRow[]> {
  return new Map();
}

function inMap<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function regenciesByArea(regions: ReadonlyMap<string, Region>): Map<string, string[]> {
  const byArea = new Map<string, string[]>();
  const nation: string[] = [];
  for (const code of regions.keys()) {
    if (levelOfCode(code) !== 'kabupaten-kota') continue;
    nation.push(code);
    inMap<string[]>(byArea, provinceCodeOf(code), () => []).push(code);
  }
  for (const [former, provinces] of FORMER_BOUNDARIES) {
    byArea.set(
      former,
      provinces.flatMap((province) => byArea.get(province) ?? []),
    );
  }
  return byArea.set(NATIONAL_CODE, nation);
}
