import { coversYear } from '../../../domain/figures/figure-plausibility.ts';
import { figureProblem } from '../../readers/figure-row.ts';
import type { RowRule } from './figure-rule.ts';

/** A figure is of a year that has been, and that its series covers. */
export const yearOfSeries: RowRule = {
  name: 'year-of-series',
  description: 'Tahun tiap angka tidak sesudah tahun ini, dan termasuk serinya.',
  remedy: 'Periksa tahunnya. Proyeksi dan target tidak dimuat.',
  scope: 'row',
  check(row, { indicators, thisYear }) {
    const { indicator, year } = row.figure;
    if (year > thisYear) {
      return figureProblem(row, 'year', {
        message: `Tahun ${year} belum tiba.`,
        found: String(year),
        expected: `tahun sampai ${thisYear}`,
        advice: 'Periksa tahunnya. Proyeksi dan target tidak dimuat di sini.',
      });
    }
    const series = indicators.get(indicator);
    if (!series || coversYear(year, series)) return undefined;
    const { from = 0, until = 9999 } = series.years ?? {};
    const expected = [from > 0 && `mulai ${from}`, until < 9999 && `sampai ${until}`];
    return figureProblem(row, 'year', {
      message: `Seri \`${indicator}\` tidak mencakup tahun ${year}.`,
      found: String(year),
      expected: `tahun ${expected.filter(Boolean).join(' ')}`,
      advice:
        'Angka dari cara hitung lain masuk indikator lain. Bila serinya memang sama, ubah `years` di indicators.yaml dan sebutkan sumbernya.',
    });
  },
};
