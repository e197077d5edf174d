import { isPossible } from '../../../domain/figures/figure-plausibility.ts';
import { formatNumber } from '../../../domain/words/numbers.ts';
import { figureProblem } from '../../readers/figure-row.ts';
import { writtenNumber } from './figure-problem.ts';
import type { RowRule } from './figure-rule.ts';

/** A value is possible. Where zero is not, it most often stands for a figure that is missing. */
export const valueInRange: RowRule = {
  name: 'value-in-range',
  description: 'Nilai tiap angka berada dalam rentang indikatornya.',
  remedy:
    'Periksa tanda desimal dan satuannya. Bila angkanya tidak ada di sumber, hapus barisnya: kosong bukan nol.',
  scope: 'row',
  check(row, { indicators }) {
    const indicator = indicators.get(row.figure.indicator);
    const { value } = row.figure;
    if (!indicator) return undefined;
    if (isPossible(value, indicator)) return undefined;
    const { min, max } = indicator.range;
    return figureProblem(row, 'value', {
      message: `Nilai \`${indicator.id}\` ini tidak mungkin.`,
      found: writtenNumber(row),
      expected:
        min === max
          ? formatNumber(min)
          : `antara ${formatNumber(min)} dan ${formatNumber(max)} ${indicator.unit}`,
      advice:
        value === 0
          ? 'Bila angkanya tidak ada di sumber, hapus baris ini: kosong bukan nol.'
          : 'Bandingkan dengan sumber: mungkin tanda desimal atau satuannya keliru.',
    });
  },
};
