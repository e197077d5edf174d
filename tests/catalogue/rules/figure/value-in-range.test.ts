import { describe, expect, it } from 'vitest';
import { valueInRange } from '../../../../src/catalogue/rules/figure/value-in-range.ts';
import { problems } from './figure-world.ts';

describe('the value of a figure', () => {
  it.each([
    ['33.14 2025 p0 1150', '1150'],
    ['33.14 2025 p0 -1', '-1'],
    ['33.14 2025 ipm 101.5', '101.5'],
    ['33.14 2020 daerah-tertinggal-2020-2024 0', '0'],
    ['33.14 2025 p2 0.0', undefined],
    ['33.14 2025 p0 11.5', undefined],
  ])('%s: found %s', (figure, found) => {
    expect(problems(valueInRange, [figure])[0]?.found).toBe(found);
  });

  it('that is missing is left out, not written as zero', () => {
    expect(problems(valueInRange, ['33.14 2021 tpt 0'])[0]?.advice).toContain('kosong bukan nol');
  });
});
