import { expect, it } from 'vitest';
import { freshnessOf } from '../../../src/domain/figures/freshness.ts';
import { collectFigures } from '../../../src/domain/figures/region-figures.ts';

const figure = (code: string, year: number) => ({
  code,
  year,
  indicator: 'p0',
  value: 1,
  source: 's',
});
const figures = collectFigures(
  [figure('33', 2025), figure('33.01', 2021), figure('33.01', 2025), figure('33.02', 2024)],
  [],
);

it('tells the latest year of a province and of its regencies, and who has none', () => {
  const fresh = freshnessOf('33', ['33.01', '33.02', '33.03'], { id: 'p0' }, figures, 2026);
  expect(fresh).toEqual({
    province: 2025,
    regencies: { from: 2024, to: 2025 },
    without: 1,
    old: false,
  });
});

it('is old where any figure is older than two years', () => {
  expect(freshnessOf('33', ['33.02'], { id: 'p0' }, figures, 2027).old).toBe(true);
});

it('of an indicator without figures says nothing', () => {
  expect(freshnessOf('33', ['33.01'], { id: 'tpt' }, figures, 2026)).toEqual({
    province: undefined,
    regencies: undefined,
    without: 1,
    old: false,
  });
});
