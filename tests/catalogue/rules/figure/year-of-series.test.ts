import { describe, expect, it } from 'vitest';
import { yearOfSeries } from '../../../../src/catalogue/rules/figure/year-of-series.ts';
import { problems } from './figure-world.ts';

describe('the year of a figure', () => {
  it.each([
    ['33.14 2027 p0 11', 'tahun sampai 2026'],
    ['33.14 2021 ipm 70', 'tahun mulai 2025'],
    ['33.14 2025 ipm-lama 70', 'tahun mulai 2021 sampai 2021'],
    ['00 2024 miskin-ekstrem-2018-2023 1.2', 'tahun mulai 2018 sampai 2023'],
    ['33.14 2025 daerah-tertinggal-2020-2024 1', 'tahun mulai 2020 sampai 2024'],
    ['33.14 2025 ipm 70', undefined],
    ['33.14 2026 p0 11', undefined],
  ])('%s: expected %s', (figure, expected) => {
    const found = problems(yearOfSeries, [figure])[0];
    expect(found?.expected).toBe(expected);
    if (found) expect(found).toMatchObject({ field: 'year', line: 2 });
  });
});
