import { levelOfCode } from '../../../domain/region/region-code.ts';
import { figureProblem } from '../../readers/figure-row.ts';
import type { RowRule } from './figure-rule.ts';

/** A figure is of a level of regions for which its indicator is made. */
export const levelFitsIndicator: RowRule = {
  name: 'level-fits-indicator',
  description:
    'Tiap angka untuk tingkat wilayah yang punya indikator itu: nasional, provinsi, atau kabupaten/kota.',
  remedy: 'Periksa kode wilayah dan indikatornya.',
  scope: 'row',
  check(row, { indicators }) {
    const indicator = indicators.get(row.figure.indicator);
    const level = levelOfCode(row.figure.code);
    if (!indicator || indicator.levels.includes(level)) return undefined;
    return figureProblem(row, 'code', {
      message: `Indikator \`${indicator.id}\` tidak dibuat untuk tingkat ${level}.`,
      found: row.figure.code,
      expected: `wilayah tingkat ${indicator.levels.join(' atau ')}`,
      advice: 'Periksa kode dan indikatornya, atau lengkapi `levels` di indicators.yaml.',
    });
  },
};
