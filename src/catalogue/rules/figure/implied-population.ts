import { formatNumber } from '../../../domain/words/numbers.ts';
import type { FigureRow } from '../../readers/figure-row.ts';
import { figureProblem } from '../../readers/figure-row.ts';
import { regionName, writtenNumber } from './figure-problem.ts';
import type { TableRule } from './figure-rule.ts';

/**
 * How much the population may grow or shrink in a year, in percent. In BPS's tables of 2024 and 2025
 * it moves between -1.2 and 5 in all 514 regencies; the bounds leave a little room for rounding.
 */
const SHRINKS = -3;
const GROWS = 8;

/** The number of the poor and their share together tell the population, which changes slowly. */
export const impliedPopulation: TableRule = {
  name: 'implied-population',
  description:
    'Jumlah penduduk yang tersirat dari `jumlah-miskin` dan `p0` tidak melonjak dari tahun sebelumnya, kecuali dijelaskan di kolom `note`.',
  remedy: 'Bandingkan kedua angka, tahun ini dan tahun lalu, dengan sumber.',
  scope: 'table',
  check({ of, find }, { regions }) {
    return of('jumlah-miskin').flatMap((row) => {
      const { code, year, note } = row.figure;
      if (note) return [];
      const populationIn = (some: number) =>
        populationOf(find(code, 'jumlah-miskin', some), find(code, 'p0', some));
      const before = populationIn(year - 1);
      const now = populationIn(year);
      if (before === undefined || now === undefined) return [];
      const change = 100 * (now / before - 1);
      if (change >= SHRINKS && change <= GROWS) return [];
      return figureProblem(row, 'value', {
        message: `${regionName(code, regions)}: jumlah dan persentase penduduk miskin ${year} tidak cocok dengan tahun sebelumnya.`,
        found: `${writtenNumber(row)} ribu jiwa, menyiratkan penduduk ${change > 0 ? 'naik' : 'turun'} ${formatNumber(Number(Math.abs(change).toFixed(1)))} persen setahun`,
        expected: `penduduk turun paling banyak ${-SHRINKS} atau naik paling banyak ${GROWS} persen, atau catatan di kolom note`,
        advice: 'Bandingkan `jumlah-miskin` dan `p0` tahun ini dan tahun lalu dengan sumber.',
      });
    });
  },
};

/**
 * The population, in thousands, that the number of the poor and their share imply. It is the one
 * that BPS counts by; registered population differs from it by up to half, so it cannot stand in.
 */
export function populationOf(
  count: FigureRow | undefined,
  share: FigureRow | undefined,
): number | undefined {
  return count && share?.figure.value ? (100 * count.figure.value) / share.figure.value : undefined;
}
