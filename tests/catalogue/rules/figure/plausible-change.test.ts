import { describe, expect, it } from 'vitest';
import { plausibleChange } from '../../../../src/catalogue/rules/figure/plausible-change.ts';
import { problems, row } from './figure-world.ts';

describe('a leap from one year to the next', () => {
  it.each([
    ['of more than a fifth', '33.14 2024 p0 10', '33.14 2025 p0 7.9', true],
    ['of a fifth', '33.14 2024 p0 10', '33.14 2025 p0 8', false],
    ['over two years, a fifth for each', '33.14 2023 p0 10', '33.14 2025 p0 6.1', false],
    ['of more than 2.5 points of P1', '33.14 2024 p1 1', '33.14 2025 p1 3.6', true],
    ['of a small index by its double', '33.14 2024 p1 0.2', '33.14 2025 p1 0.4', false],
    ['between two series', '33.14 2021 ipm-lama 60', '33.14 2025 ipm 75', false],
    ['between two regions', '33.14 2024 p0 10', '33.74 2025 p0 4', false],
    ['between two extents', '91-lama 2023 p0 26', '91 2024 p0 17', false],
  ])('%s is a problem: %4$s', (_, earlier, later, leaps) => {
    expect(problems(plausibleChange, [later, earlier]).length > 0).toBe(leaps);
  });

  it('is told at the later value, with both', () => {
    expect(problems(plausibleChange, ['33.14 2024 p0 10', '33.14 2025 p0 1.2'])).toMatchObject([
      {
        line: 3,
        column: 15,
        found: '10 (2024) menjadi 1,2 (2025)',
        expected: 'perubahan paling banyak 20 persen setahun, atau catatan di kolom note',
      },
    ]);
  });

  it('with a note is accepted', () => {
    const later = row('33.14 2025 p0 7', { note: 'Begitu tertulis di sumber, kata BPS.' });
    expect(problems(plausibleChange, ['33.14 2024 p0 10', later])).toEqual([]);
  });
});
