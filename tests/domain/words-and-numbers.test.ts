import { describe, expect, it } from 'vitest';
import { resultGroups } from '../../src/domain/innovation/result-groups.ts';
import { headlineFacts } from '../../src/domain/listing/headline-facts.ts';
import { describeMeasurement, formatQuantity } from '../../src/domain/words/numbers.ts';
import { innovation, result, vocabularies } from './small-world.ts';

describe('quantities in Indonesian', () => {
  it.each([
    [17.95, 'persen', '17,95%'],
    [62109, 'keluarga', '62.109 keluarga'],
    [27.71, 'miliar rupiah', 'Rp27,71 miliar'],
    [500, 'ribu rupiah per bulan', 'Rp500 ribu per bulan'],
    [3, undefined, '3'],
  ])('%s %s is %s', (value, unit, words) => {
    expect(formatQuantity(value, unit)).toBe(words);
  });
});

describe('the headline facts', () => {
  it('stand in one order: poverty impact, evidence, cost, status', () => {
    const ids = headlineFacts(innovation(), vocabularies).map(({ id }) => id);
    expect(ids).toEqual(['impact', 'evidence', 'cost', 'status']);
  });

  it('are all unknown for an entry of which nothing is known', () => {
    expect(headlineFacts(innovation(), vocabularies).every(({ known }) => !known)).toBe(true);
  });

  it('give the date with the status', () => {
    const entry = innovation({ status: { value: 'berjalan', asOf: '2020-10', sources: ['s1'] } });
    expect(headlineFacts(entry, vocabularies)[3]).toMatchObject({
      answer: 'Masih berjalan',
      detail: 'per Oktober 2020',
    });
  });
});

describe('results that disagree', () => {
  it('stand side by side, at the place of the first', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((indicator) =>
      result({ indicator, after: { value: 1 } }),
    );
    const groups = resultGroups([a!, b!, { ...c!, contradicts: [1] }]);
    expect(groups.map((group) => group.map(({ indicator }) => indicator))).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });
});

describe('a measurement in words', () => {
  it.each([
    [{ value: 402, text: 'di 107 kabupaten' }, 'kampung', '402 kampung (di 107 kabupaten)'],
    [
      { value: 28000, text: 'sekitar 28.000 orang dalam 11 tahun' },
      'orang',
      'sekitar 28.000 orang dalam 11 tahun',
    ],
    [{ value: 100000, text: 'lebih dari 100 ribu' }, 'orang', 'lebih dari 100 ribu orang'],
    [{ value: 9 }, 'orang', '9 orang'],
    [{ text: 'masih terjadi' }, undefined, 'masih terjadi'],
    [{ value: 5, text: 'sejak 2015' }, 'desa', '5 desa (sejak 2015)'],
  ])('%o in %s is: %s', (side, unit, words) => {
    expect(describeMeasurement(side, unit)).toBe(words);
  });
});
