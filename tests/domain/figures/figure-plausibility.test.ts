import { describe, expect, it } from 'vitest';
import { coversYear, isLeap, isPossible } from '../../../src/domain/figures/figure-plausibility.ts';

describe('a figure that can be', () => {
  it.each([
    [0.1, true],
    [70, true],
    [0.09, false],
    [70.01, false],
  ])('lies from the least to the most of its indicator: %d', (value, possible) => {
    expect(isPossible(value, { range: { min: 0.1, max: 70 } })).toBe(possible);
  });

  it.each([
    [2019, false],
    [2020, true],
    [2024, true],
    [2025, false],
  ])('is of a year that its series covers: %d', (year, covered) => {
    expect(coversYear(year, { years: { from: 2020, until: 2024 } })).toBe(covered);
  });

  it('may be of any year where the series has no bound', () => {
    expect(coversYear(0, {})).toBe(true);
    expect(coversYear(9999, { years: { from: 2020 } })).toBe(true);
    expect(coversYear(1, { years: { until: 2024 } })).toBe(true);
  });
});

describe('a leap', () => {
  const from = (year: number, value: number) => ({ year, value });
  const points = { largestYearlyChange: { value: 3, measure: 'satuan' as const } };
  const percent = { largestYearlyChange: { value: 20, measure: 'persen' as const } };

  it.each([
    [2021, 13, false],
    [2021, 13.1, true],
    [2021, 6.9, true],
    [2022, 16, false],
    [2022, 16.1, true],
    [2019, 13, true],
  ])('in points is more than three a year: to %d %d', (year, value, leap) => {
    expect(isLeap(from(2020, 10), from(year, value), points)).toBe(leap);
  });

  it.each([
    [2021, 60, false],
    [2021, 60.1, true],
    [2022, 70, false],
    [2022, 70.1, true],
  ])('in percent is more than 20 of the earlier figure a year: to %d %d', (year, value, leap) => {
    expect(isLeap(from(2020, 50), from(year, value), percent)).toBe(leap);
  });

  it('is none within a year, or where the indicator sets no bound', () => {
    expect(isLeap(from(2020, 10), from(2020, 99), points)).toBe(false);
    expect(isLeap(from(2020, 10), from(2021, 99), {})).toBe(false);
  });
});
