import { expect, it } from 'vitest';
import { chartOf } from '../../scripts/bench/scale-chart.ts';
import type { Measured } from '../../scripts/bench/scale-table.ts';
import { tableOf } from '../../scripts/bench/scale-table.ts';

const phases = {
  'baca dan periksa': 1,
  kemas: 2,
  'susun halaman': 10,
  'tulis indeks dan tutup': 1,
};
const small: Measured = {
  entries: 951,
  check: 2,
  checkAgain: 1,
  checkOne: 0.5,
  build: 14,
  phases,
  rebuild: 9,
  pages: 2000,
  files: 4000,
  output: 1e8,
};
const failed: Measured = { ...small, entries: 26_039, failure: 'heap out of memory' };

it('gives a column for each size, and a failed build as failed', () => {
  const lines = tableOf([small, failed]).split('\n');
  expect(new Set(lines.map((line) => line.split(/(?<!\\)\|/).length))).toEqual(new Set([6]));
  expect(lines.find((line) => line.startsWith('| bangun |'))).toContain(
    '14 d | gagal: heap out of memory',
  );
  expect(lines.find((line) => line.includes('milidetik'))).toContain('| 7 |');
});

it('draws only numbers, for one size too', () => {
  for (const measured of [[small], [small, { ...small, entries: 10_000, build: 200 }]]) {
    const chart = chartOf(measured);
    expect(chart).not.toMatch(/NaN|undefined|Infinity/);
    expect(chart).toContain('<title');
  }
});
