import { describe, expect, it } from 'vitest';
import { oneValue } from '../../../../src/catalogue/rules/figure/one-value.ts';
import { problems, readRows, row } from './figure-world.ts';

describe('a region', () => {
  it('has one value of an indicator in a year', () => {
    const rows = ['33.14 2025 p0 11.5', '33.74 2025 p0 4', '33.14 2024 p0 12', '33.14 2025 p1 2'];
    expect(problems(oneValue, rows)).toEqual([]);
    expect(problems(oneValue, [...rows, '33.14 2025 p0 11.6'])).toMatchObject([
      {
        line: 6,
        field: 'code',
        found: '11.6',
        message:
          'Kabupaten Sragen (33.14) sudah punya `p0` tahun 2025: 11.5 di content/regions/uji.csv baris 2.',
      },
    ]);
  });

  it('has it in one file', () => {
    const { diagnostics } = readRows({
      'content/regions/a.csv': [row('33.14 2025 p0 11.5')],
      'content/regions/b.csv': [row('33.14 2025 p0 11.5')],
    });
    expect(diagnostics).toMatchObject([{ rule: 'one-value', file: 'content/regions/b.csv' }]);
  });
});
