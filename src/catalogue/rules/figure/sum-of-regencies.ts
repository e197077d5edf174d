import { NATIONAL_CODE } from '../../../domain/region/region-code.ts';
import { formatNumber } from '../../../domain/words/numbers.ts';
import { figureProblem } from '../../readers/figure-row.ts';
import { regionName, writtenNumber } from './figure-problem.ts';
import type { TableRule } from './figure-rule.ts';

/** The indicator whose regencies add up. */
const COUNT = 'jumlah-miskin';

/**
 * How far, in thousands of people, the sum of the regencies may lie from the figure of a province.
 * In BPS's tables of 2025 the largest difference is 0.04 (Jawa Barat), from rounding to ten people.
 */
const PROVINCE_TOLERANCE = 0.1;

/**
 * The same for the nation, whose figures come from the press in hundredths of a million: 23,854.9
 * against 23.85 million in 2025, 25,219.5 against 25.22 million in 2024.
 */
const NATION_TOLERANCE = 5;

/** The poor of the regencies are the poor of their province, and of the nation. */
export const sumOfRegencies: TableRule = {
  name: 'sum-of-regencies',
  description:
    'Bila semua kabupaten/kota punya angka, jumlah penduduk miskinnya sama dengan angka provinsi dan nasional.',
  remedy: 'Bandingkan angka itu dan angka kabupaten/kotanya dengan sumber.',
  scope: 'table',
  check({ of, ofRegenciesIn }, { regions }) {
    return of(COUNT).flatMap((row) => {
      const { code, year, value } = row.figure;
      const members = ofRegenciesIn(code, COUNT, year);
      if (!members) return [];
      const sum = members.reduce((total, member) => total + member.figure.value, 0);
      const tolerance = code === NATIONAL_CODE ? NATION_TOLERANCE : PROVINCE_TOLERANCE;
      if (Math.abs(sum - value) <= tolerance) return [];
      return figureProblem(row, 'value', {
        message: `Jumlah penduduk miskin ${year} dari ${members.length} kabupaten/kota tidak sama dengan angka ${regionName(code, regions)}.`,
        found: writtenNumber(row),
        expected: `${formatNumber(Number(sum.toFixed(2)))} ribu jiwa, boleh berbeda ${formatNumber(tolerance)}`,
        advice:
          'Bandingkan angka ini dan angka kabupaten/kotanya dengan sumber; salah satunya keliru.',
      });
    });
  },
};
