import { describe, expect, it } from 'vitest';
import {
  describeDatedMeasurement,
  describeMeasurement,
  formatNumber,
} from '../../../src/domain/words/numbers.ts';

describe('a measurement in words always shows what its number counts', () => {
  it.each([
    [55000, 'sekitar 55.000', 'nasabah', 'sekitar 55.000 nasabah'],
    [350, 'sekitar 350, Februari 2026', 'unit', 'sekitar 350 unit, Februari 2026'],
    [20, '20 (2018), 48 (2019)', 'orang', '20 orang (2018), 48 (2019)'],
    [12000, 'sekitar 12 ribu, atau lebih', 'aduan', 'sekitar 12 ribu aduan, atau lebih'],
    [7235, '7.235 petani dari 265 kelompok', 'orang', '7.235 petani dari 265 kelompok'],
    [400, '400 orang', 'orang', '400 orang'],
    [14.86, 'sekitar 14,86', 'persen', 'sekitar 14,86'],
  ])('%d, "%s", %s', (value, text, unit, words) => {
    expect(describeMeasurement({ value, text }, unit)).toBe(words);
  });
});

describe('a number in Indonesian', () => {
  it.each([
    [1234567.8, '1.234.567,8'],
    [0.12345, '0,1235'],
    [0.00004, '0'],
    [12, '12'],
  ])('%d is %s, to four decimals', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [5_000, 'sekitar 5 ribu'],
    [5_000_000, 'sekitar 5 juta'],
    [5_000_000_000, 'sekitar 5 miliar'],
    [5, 'sekitar 5'],
  ])('%d is told by "%s"', (value, text) => {
    expect(describeMeasurement({ value, text }, undefined)).toBe(text);
  });

  it.each([
    [5_000, 'sekitar 5'],
    [50, 'sekitar 5'],
  ])('%d is not told by "%s"', (value, text) => {
    expect(describeMeasurement({ value, text }, undefined)).toBe(
      `${formatNumber(value)} (${text})`,
    );
  });
});

describe('a measurement with its year', () => {
  it('names the year in brackets', () => {
    expect(describeDatedMeasurement({ value: 5, year: 2020 }, 'persen')).toBe('5% (2020)');
  });

  it('names it once where the words contain it, and not at all where it is unknown', () => {
    expect(describeDatedMeasurement({ text: '40 ibu pada 2020', year: 2020 }, 'ibu')).toBe(
      '40 ibu pada 2020',
    );
    expect(describeDatedMeasurement({ value: 5 }, 'persen')).toBe('5%');
  });
});
