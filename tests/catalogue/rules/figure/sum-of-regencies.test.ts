import { describe, expect, it } from 'vitest';
import { sumOfRegencies } from '../../../../src/catalogue/rules/figure/sum-of-regencies.ts';
import { problems } from './figure-world.ts';

const REGENCIES = ['33.14 2025 jumlah-miskin 100', '33.74 2025 jumlah-miskin 60.5'];
const PAPUA = ['91.03 2025 jumlah-miskin 20', '93.01 2025 jumlah-miskin 30'];

describe('the poor of a province', () => {
  it.each([
    ['160.5', false],
    ['160.59', false],
    ['160.61', true],
    ['16.05', true],
  ])('%s thousand, of 100 and 60.5: a problem is %s', (value, wrong) => {
    const found = problems(sumOfRegencies, [...REGENCIES, `33 2025 jumlah-miskin ${value}`]);
    expect(found.length > 0).toBe(wrong);
    if (wrong) expect(found).toMatchObject([{ line: 4, field: 'value' }]);
  });

  it('are not judged where a regency is unknown, or of another year', () => {
    expect(problems(sumOfRegencies, [REGENCIES[0], '33 2025 jumlah-miskin 1'])).toEqual([]);
    expect(problems(sumOfRegencies, [...REGENCIES, '33 2024 jumlah-miskin 1'])).toEqual([]);
  });
});

describe('the poor of the nation', () => {
  it.each([
    ['215', false],
    ['216', true],
  ])('%s thousand, of 210.5 in a rounded press figure: a problem is %s', (value, wrong) => {
    const rows = [...REGENCIES, ...PAPUA, `00 2025 jumlah-miskin ${value}`];
    expect(problems(sumOfRegencies, rows).length > 0).toBe(wrong);
  });
});
