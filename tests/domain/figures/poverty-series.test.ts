import { describe, expect, it } from 'vitest';
import { describeTrend, povertySeries } from '../../../src/domain/figures/poverty-series.ts';
import { figures } from './figure-lines.ts';

describe('the series of the poverty rate', () => {
  it('has a gap where a year has no figure, and none is made up', () => {
    const series = povertySeries(
      '33.14',
      figures(
        '33.14 2021 p0 13',
        '33.14 2022 p0 12',
        '33.14 2023 p0 11',
        '00 2021 p0 10',
        '00 2023 p0 9',
      ),
    );
    expect(series?.years).toEqual([2021, 2022, 2023]);
    expect(series?.lines.map(({ values }) => values)).toEqual([
      [13, 12, 11],
      [10, undefined, 9],
    ]);
  });

  it('of a province made in 2022 begins when it has figures; its former boundaries are not joined', () => {
    const lines = figures(
      '94.01 2022 p0 23.9',
      '94.01 2024 p0 24',
      '91-lama 2022 p0 26',
      '94 2024 p0 30',
    );
    expect(povertySeries('94.01', lines)?.lines.map(({ code, values }) => [code, values])).toEqual([
      ['94.01', [23.9, undefined, 24]],
      ['94', [undefined, undefined, 30]],
    ]);
    expect(povertySeries('94', lines)).toBeUndefined();
  });

  it.each([
    [
      '33.14 2021 p0 13.83',
      '33.14 2025 p0 11.22',
      'Sejak 2021 turun 2,61 poin, dari 13,83% menjadi 11,22%.',
    ],
    ['33.14 2021 p0 11', '33.14 2025 p0 12', 'Sejak 2021 naik 1 poin, dari 11% menjadi 12%.'],
    [
      '33.14 2021 p0 11',
      '33.14 2025 p0 11.05',
      'Sejak 2021 hampir tidak berubah, dari 11% menjadi 11,05%.',
    ],
  ])('%s, %s: %s', (first, last, words) => {
    expect(describeTrend(povertySeries('33.14', figures(first, last))!)).toBe(words);
  });

  it.each([
    ['11.1', 'Sejak 2021 naik 0,1 poin, dari 11% menjadi 11,1%.'],
    ['11.09', 'Sejak 2021 hampir tidak berubah, dari 11% menjadi 11,09%.'],
    ['10.9', 'Sejak 2021 turun 0,1 poin, dari 11% menjadi 10,9%.'],
    ['11.333', 'Sejak 2021 naik 0,33 poin, dari 11% menjadi 11,333%.'],
  ])('has changed from a tenth of a point on: from 11 to %s', (last, words) => {
    const series = povertySeries('33.14', figures('33.14 2021 p0 11', `33.14 2025 p0 ${last}`))!;
    expect(describeTrend(series)).toBe(words);
  });
});
