import { FORMER_BOUNDARIES, NATIONAL_CODE } from '../../../domain/region/region-code.ts';
import { figureProblem } from '../../readers/figure-row.ts';
import type { RowRule } from './figure-rule.ts';

/** A figure is of a region that there is. */
export const knownCode: RowRule = {
  name: 'known-code',
  description: 'Kode wilayah tiap angka ada dalam daftar wilayah, atau `00` untuk nasional.',
  remedy:
    'Salin kodenya dari content/regions/regions.csv. Di lembar kerja, jadikan kolom kode sebagai teks.',
  scope: 'row',
  check(row, { regions }) {
    const { code } = row.figure;
    if (regions.has(code) || code === NATIONAL_CODE || FORMER_BOUNDARIES.has(code))
      return undefined;
    return figureProblem(row, 'code', {
      message: `Wilayah dengan kode \`${code}\` tidak ada.`,
      found: code,
      expected: 'kode dari content/regions/regions.csv, atau 00 untuk nasional',
      advice: adviceFor(code, regions),
    });
  },
};

/** Spreadsheets take codes for numbers, and take away their noughts and dots. */
function adviceFor(code: string, regions: ReadonlyMap<string, unknown>): string {
  const meant = [`${code}0`, `0${code}`, `${code.slice(0, 2)}.${code.slice(2)}`].find((one) =>
    regions.has(one),
  );
  return meant
    ? `Maksud Anda ${meant}? Di lembar kerja, jadikan kolom kode sebagai teks.`
    : 'Cari kodenya di content/regions/regions.csv.';
}
