/** The age of the figures of provinces and of their kabupaten and kota. */
import type { Region } from '../region/region.ts';
import type { Indicator, IndicatorId } from '../vocabulary/indicator.ts';
import { isOlderThanTwoYears, latestFigure, type RegionFigures } from './region-figures.ts';

/** The age of the figures of one indicator in a province. */
export interface Freshness {
  /** Year of the province's latest figure. */
  province: number | undefined;
  /** The earliest and latest year among the latest figures of its regencies. */
  regencies: { from: number; to: number } | undefined;
  /** Number of its regencies without any figure. */
  without: number;
  /** True if any of these is older than two years. */
  old: boolean;
}

/**
 * Returns the age of the figures of an indicator in a province.
 * @param asOf the year from which ages are counted
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

/** The age of the figures of all provinces, with one column for indicators of equal age. */
export interface FreshnessTable {
  /** The indicators of each column, in the order given. */
  columns: IndicatorId[][];
  rows: FreshnessRow[];
}

/** The age of the figures of a province. */
export interface FreshnessRow {
  province: Region;
  /** One for each column; `without` is the largest number among the column's indicators. */
  cells: Freshness[];
}

/**
 * Returns the age of figures for all provinces. Indicators whose years are the same in every province
 * share one column. An indicator without any figure has no column.
 * @param asOf the year from which ages are counted
 */
export function freshnessTable(
  regions: readonly Region[],
  indicators: readonly IndicatorId[],
  figures: RegionFigures,
  asOf: number,
): FreshnessTable {
  const provinces = regions.filter(({ type }) => type === 'provinsi');
  const regencies = Map.groupBy(
    regions.filter(({ type }) => type !== 'provinsi'),
    ({ provinceCode }) => provinceCode,
  );
  const measured = indicators.map((id) => ({
    id,
    cells: provinces.map(({ code }) => {
      const codes = (regencies.get(code) ?? []).map((regency) => regency.code);
      return freshnessOf(code, codes, { id }, figures, asOf);
    }),
  }));
  const groups = [
    ...Map.groupBy(
      measured.filter(({ cells }) => cells.some(hasFigure)),
      ({ cells }) => cells.map(describeFreshness).join(),
    ).values(),
  ];
  return {
    columns: groups.map((group) => group.map(({ id }) => id)),
    rows: provinces.map((province, row) => ({
      province,
      cells: groups.map((group) => mergeCells(group.map(({ cells }) => cells[row] as Freshness))),
    })),
  };
}

function hasFigure({ province, regencies }: Freshness): boolean {
  return province !== undefined || regencies !== undefined;
}

function mergeCells(cells: readonly Freshness[]): Freshness {
  const without = Math.max(...cells.map((cell) => cell.without));
  return { ...(cells[0] as Freshness), without };
}

/**
 * Returns the year of the province, then the years of its regencies: `2025 · 2024–2025`, with a dash
 * in place of a year without figures.
 */
export function describeFreshness({ province, regencies }: Freshness): string {
  const years = regencies && [...new Set([regencies.from, regencies.to])].join('–');
  return `${province ?? '–'} · ${years ?? '–'}`;
}
