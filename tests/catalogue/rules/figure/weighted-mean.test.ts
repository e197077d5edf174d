import { describe, expect, it } from 'vitest';
import { weightedMean } from '../../../../src/catalogue/rules/figure/weighted-mean.ts';
import { problems } from './figure-world.ts';

/** 1,000 thousand people with 10 % poor, and 3,000 thousand with 2 %: 4 % of all. */
const WEIGHTS = [
  '33.14 2024 jumlah-miskin 100',
  '33.14 2024 p0 10',
  '33.74 2024 jumlah-miskin 60',
  '33.74 2024 p0 2',
];
/** 12 % and 4 % in another year: 6 % of all. */
const inYear = (year: number) => [`33.14 ${year} p0 12`, `33.74 ${year} p0 4`];

describe('the share of the poor in a province', () => {
  it.each([
    ['4', false],
    ['4.02', false],
    ['4.03', true],
    ['6', true],
  ])('%s, of 4 by its regencies in the same year: a problem is %s', (value, wrong) => {
    const found = problems(weightedMean, [...WEIGHTS, `33 2024 p0 ${value}`]);
    expect(found.length > 0).toBe(wrong);
    if (wrong) expect(found).toMatchObject([{ line: 6, field: 'value' }]);
  });

  it.each([
    [2025, '6.05', '6.07'],
    [2022, '6.1', '6.12'],
    [2021, '6.18', '6.2'],
  ])('of %i is weighed by the populations of 2024: %s fits, %s does not', (year, fits, wrong) => {
    const rows = [...WEIGHTS, ...inYear(year)];
    expect(problems(weightedMean, [...rows, `33 ${year} p0 ${fits}`])).toEqual([]);
    expect(problems(weightedMean, [...rows, `33 ${year} p0 ${wrong}`])).toHaveLength(1);
  });

  it('is not judged by populations four years away, nor where a regency is unknown', () => {
    expect(problems(weightedMean, [...WEIGHTS, ...inYear(2020), '33 2020 p0 9'])).toEqual([]);
    expect(problems(weightedMean, [...WEIGHTS, '33.14 2023 p0 12', '33 2023 p0 9'])).toEqual([]);
  });

  it('of P1 and P2 is no mean, since BPS estimates them apart', () => {
    const rows = [...WEIGHTS, '33.14 2024 p1 1', '33.74 2024 p1 1', '33 2024 p1 2'];
    expect(problems(weightedMean, rows)).toEqual([]);
  });

  it('in the former extent of Papua is the mean of what lies in it today', () => {
    const papua = [
      '91.03 2024 jumlah-miskin 10',
      '91.03 2024 p0 10',
      '93.01 2024 jumlah-miskin 20',
      '93.01 2024 p0 20',
      '91.03 2023 p0 10',
      '93.01 2023 p0 20',
    ];
    expect(problems(weightedMean, [...papua, '91-lama 2023 p0 15'])).toEqual([]);
    expect(problems(weightedMean, [...papua, '91-lama 2023 p0 10'])).toHaveLength(1);
  });
});
