import { expect, it } from 'vitest';
import { mapIndicators } from '../../../src/domain/figures/map-indicators.ts';
import { collectFigures, type RegionFigure } from '../../../src/domain/figures/region-figures.ts';
import { vocabularies } from '../small-world.ts';

const codes = Array.from({ length: 38 }, (_, index) => String(index + 11));
const of = (indicator: string, year: number, count = 38) =>
  codes
    .slice(0, count)
    .map((code, value): RegionFigure => ({ code, year, indicator, value, source: 's' }));
const shown = (...figures: RegionFigure[][]) =>
  mapIndicators(collectFigures(figures.flat(), vocabularies.indicators));

it('a map shows the latest year in which most provinces have a figure', () => {
  const [p0] = shown(of('p0', 2024), of('p0', 2025), of('p0', 2026, 10));
  expect(p0?.provinces.map(({ year }) => year)).toEqual(codes.map(() => 2025));
});

it('there is no map of few provinces, of counts of people or of a series that has ended', () => {
  expect(shown(of('p0', 2025, 10), of('jumlah-miskin', 2025), of('ipm-lama', 2021))).toEqual([]);
});

it('a province in its former extent is not on the map', () => {
  const former: RegionFigure = {
    code: '91-lama',
    year: 2025,
    indicator: 'p0',
    value: 1,
    source: 's',
  };
  expect(shown(of('p0', 2025), [former])[0]?.provinces).toHaveLength(38);
});

it.each([
  [30, 30],
  [29, 0],
])('a map of provinces needs figures of 30: with %d it shows %d', (count, drawn) => {
  expect(shown(of('p0', 2025, count))[0]?.provinces.length ?? 0).toBe(drawn);
});

it.each([
  [400, 400],
  [399, 0],
])('a map of regencies needs figures of 400: with %d it shows %d', (count, drawn) => {
  const figures = Array.from(
    { length: count },
    (_, index): RegionFigure => ({
      code: `11.${index}`,
      year: 2025,
      indicator: 'p0',
      value: index,
      source: 's',
    }),
  );
  expect(shown(figures)[0]?.regencies.length ?? 0).toBe(drawn);
});
