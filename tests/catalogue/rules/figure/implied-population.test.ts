import { describe, expect, it } from 'vitest';
import { impliedPopulation } from '../../../../src/catalogue/rules/figure/implied-population.ts';
import { problems, row } from './figure-world.ts';

/** 1,000 thousand people. */
const BEFORE = ['33.14 2024 jumlah-miskin 100', '33.14 2024 p0 10'];

describe('the population that number and share of the poor imply', () => {
  it.each([
    ['1,050 thousand', 105, false],
    ['980 thousand', 98, false],
    ['1,100 thousand', 110, true],
    ['950 thousand', 95, true],
  ])('a year after 1,000 thousand, %s: a problem is %3$s', (_, count, wrong) => {
    const rows = [...BEFORE, `33.14 2025 jumlah-miskin ${count}`, '33.14 2025 p0 10'];
    const found = problems(impliedPopulation, rows);
    expect(found.length > 0).toBe(wrong);
    if (wrong) expect(found).toMatchObject([{ line: 4, field: 'value' }]);
  });

  it('may leap where a note says so', () => {
    const noted = row('33.14 2025 jumlah-miskin 110', { note: 'Begitu tertulis di sumber.' });
    expect(problems(impliedPopulation, [...BEFORE, noted, '33.14 2025 p0 10'])).toEqual([]);
  });

  it('is unknown without one of the two', () => {
    expect(problems(impliedPopulation, [...BEFORE, '33.14 2025 jumlah-miskin 110'])).toEqual([]);
  });
});
