import { FORMER_BOUNDARIES } from '../../../domain/region/region-code.ts';
import { figureProblem } from '../../readers/figure-row.ts';
import type { RowRule } from './figure-rule.ts';

/**
 * The first year for which figures are of the provinces of today. BPS's poverty tables have 34
 * provinces until March 2023 and 38 from March 2024.
 */
const FIRST_YEAR_OF_TODAY = 2024;

const SPLIT = new Map(
  [...FORMER_BOUNDARIES].flatMap(([was, are]) => are.map((code) => [code, was])),
);

/** A figure of a province of Papua says in which extent, before or after the split of 2022. */
export const papuaSplit: RowRule = {
  name: 'papua-split',
  description: `Angka provinsi di Papua sebelum ${FIRST_YEAR_OF_TODAY} memakai kode batas lama; sejak ${FIRST_YEAR_OF_TODAY} memakai kode yang sekarang.`,
  remedy: 'Periksa tahunnya, lalu pakai kode untuk batas provinsi pada tahun itu.',
  scope: 'row',
  check(row) {
    const { code, year } = row.figure;
    const former = SPLIT.get(code);
    if (former !== undefined && year < FIRST_YEAR_OF_TODAY) {
      return figureProblem(row, 'code', {
        message: `Pada ${year} provinsi ${code} belum ada dalam batasnya sekarang.`,
        found: code,
        expected: `${former} untuk tahun sebelum ${FIRST_YEAR_OF_TODAY}`,
        advice: `Pakai ${former} bila angka ini untuk batas sebelum pemekaran; bila tidak, periksa tahunnya.`,
      });
    }
    if (!FORMER_BOUNDARIES.has(code) || year < FIRST_YEAR_OF_TODAY) return undefined;
    return figureProblem(row, 'code', {
      message: `Kode ${code} hanya untuk batas provinsi sebelum pemekaran 2022.`,
      found: `${code}, tahun ${year}`,
      expected: `salah satu dari ${FORMER_BOUNDARIES.get(code)?.join(', ')}`,
      advice: 'Pakai kode provinsi yang sekarang, atau periksa tahunnya.',
    });
  },
};
