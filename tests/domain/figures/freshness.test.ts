import { describe, expect, it } from 'vitest';
import {
  describeFreshness,
  freshnessOf,
  freshnessTable,
} from '../../../src/domain/figures/freshness.ts';
import { collectFigures } from '../../../src/domain/figures/region-figures.ts';
import { region } from '../../support/regions.ts';

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

describe('the table of ages', () => {
  const regions = ['33', '33.01', '33.02', '34', '34.01'].map((code) => region(code));
  const dated = (indicator: string, years: Record<string, number>) =>
    Object.entries(years).map(([code, year]) => ({ ...figure(code, year), indicator }));
  const table = (...some: ReturnType<typeof dated>[]) =>
    freshnessTable(regions, ['p0', 'p1', 'ipm'], collectFigures(some.flat(), []), 2026);

  it('has one column for indicators of the same years in every province', () => {
    const years = { '33': 2025, '33.01': 2025, '34': 2024 };
    expect(table(dated('p0', years), dated('ipm', years)).columns).toEqual([['p0', 'ipm']]);
  });

  it('has columns apart for indicators whose years differ in one province', () => {
    const [p0, p1] = [
      { '33': 2025, '34': 2024 },
      { '33': 2025, '34': 2025 },
    ];
    expect(table(dated('p0', p0), dated('p1', p1)).columns).toEqual([['p0'], ['p1']]);
  });

  it('has no column for an indicator without figures', () => {
    expect(table().columns).toEqual([]);
  });

  it('counts for a column the regencies missing from its most incomplete indicator', () => {
    const { rows } = table(
      dated('p0', { '33': 2025, '33.01': 2025, '33.02': 2025 }),
      dated('p1', { '33': 2025, '33.01': 2025 }),
    );
    expect(rows.map(({ province, cells }) => [province.code, cells[0]?.without])).toEqual([
      ['33', 1],
      ['34', 1],
    ]);
  });
});

it.each([
  [2025, { from: 2024, to: 2025 }, '2025 · 2024–2025'],
  [2025, { from: 2025, to: 2025 }, '2025 · 2025'],
  [undefined, undefined, '– · –'],
])('years %s and %o: %s', (province, regencies, words) => {
  expect(describeFreshness({ province, regencies, without: 0, old: false })).toBe(words);
});
