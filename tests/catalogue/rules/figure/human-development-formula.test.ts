import { describe, expect, it } from 'vitest';
import { humanDevelopmentFormula } from '../../../../src/catalogue/rules/figure/human-development-formula.ts';
import { problems } from './figure-world.ts';

/** Aceh Selatan in 2025, under another code. */
const PARTS = [
  '33.14 2025 uhh 70.81',
  '33.14 2025 hls 14.72',
  '33.14 2025 rls 9.25',
  '33.14 2025 pengeluaran-per-kapita 9573',
];

describe('the human development index of a region', () => {
  it.each([
    ['72.79', false],
    ['72.97', true],
  ])('%s beside its four parts: a problem is %s', (value, wrong) => {
    const found = problems(humanDevelopmentFormula, [...PARTS, `33.14 2025 ipm ${value}`]);
    expect(found.length > 0).toBe(wrong);
    if (wrong) expect(found).toMatchObject([{ line: 6, field: 'value' }]);
  });

  it('is not judged where a part is unknown', () => {
    expect(problems(humanDevelopmentFormula, [...PARTS.slice(1), '33.14 2025 ipm 50'])).toEqual([]);
  });
});
