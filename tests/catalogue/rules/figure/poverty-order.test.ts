import { describe, expect, it } from 'vitest';
import { povertyOrder } from '../../../../src/catalogue/rules/figure/poverty-order.ts';
import { problems } from './figure-world.ts';

describe('depth and severity of poverty', () => {
  it('P2 is not above P1, nor P1 above P0', () => {
    const rows = ['33.14 2025 p0 11', '33.14 2025 p1 1.5', '33.14 2025 p2 0.4'];
    expect(problems(povertyOrder, rows)).toEqual([]);
    const swapped = ['33.14 2025 p0 11', '33.14 2025 p1 0.4', '33.14 2025 p2 1.5'];
    expect(problems(povertyOrder, swapped)).toMatchObject([
      { line: 4, field: 'value', found: '1.5', expected: 'paling besar 0.4, yaitu p1' },
    ]);
  });

  it('cannot be compared across years or where one is unknown', () => {
    expect(problems(povertyOrder, ['33.14 2024 p1 0.4', '33.14 2025 p2 1.5'])).toEqual([]);
  });
});
