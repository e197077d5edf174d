import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isMonth, monthName, monthSpan } from '../../../src/domain/words/months.ts';
import { anyMonth } from '../plan/plan-world.ts';

describe('a month', () => {
  it.each(['2027-01', '1945-12', '2100-12'])('is %s', (text) => {
    expect(isMonth(text)).toBe(true);
  });

  it.each(['2027-13', '2027-00', '2027-1', '1944-12', '2101-01', '2027', '2027-01-01', ''])(
    'is not %s',
    (text) => {
      expect(isMonth(text)).toBe(false);
    },
  );

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2027-01', -1, '2026-12'],
    ['2026-11', 14, '2028-01'],
    ['2026-11', 0, '2026-11'],
  ])('%s and %s months more is %s', (month, count, later) => {
    expect(addMonths(month, count)).toBe(later);
  });

  it('comes back when as many months are taken away as were added', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -500, max: 500 }), (month, count) => {
        expect(addMonths(addMonths(month, count), -count)).toBe(month);
      }),
    );
  });

  it('is told by its Indonesian name', () => {
    expect(monthName('2026-08')).toBe('Agustus 2026');
  });

  it.each([
    ['2027-01', '2027-01', 'Januari 2027'],
    ['2027-01', '2027-03', 'Januari sampai Maret 2027'],
    ['2026-11', '2027-02', 'November 2026 sampai Februari 2027'],
  ])('spans %s to %s: %s', (from, to, words) => {
    expect(monthSpan(from, to)).toBe(words);
  });
});
