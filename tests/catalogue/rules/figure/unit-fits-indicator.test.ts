import { describe, expect, it } from 'vitest';
import { unitFitsIndicator } from '../../../../src/catalogue/rules/figure/unit-fits-indicator.ts';
import { problems, row } from './figure-world.ts';

describe('the unit of a figure', () => {
  it('is the unit of its indicator', () => {
    expect(problems(unitFitsIndicator, ['33.14 2025 jumlah-miskin 99.8'])).toEqual([]);
    const inPeople = row('33.14 2025 jumlah-miskin 99800', { unit: 'jiwa' });
    expect(problems(unitFitsIndicator, [inPeople])).toMatchObject([
      { field: 'unit', column: 32, found: 'jiwa', expected: 'ribu jiwa' },
    ]);
  });
});
