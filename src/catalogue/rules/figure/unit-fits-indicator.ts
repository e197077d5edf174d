import { figureProblem } from '../../readers/figure-row.ts';
import type { RowRule } from './figure-rule.ts';

/** The unit is written in each row, so that someone who pastes thousands or shares notices. */
export const unitFitsIndicator: RowRule = {
  name: 'unit-fits-indicator',
  description: 'Satuan tiap angka adalah satuan indikatornya.',
  remedy: 'Ubah angkanya ke satuan indikator bila perlu, lalu tulis satuan itu.',
  scope: 'row',
  check(row, { indicators }) {
    const indicator = indicators.get(row.figure.indicator);
    if (!indicator || row.unit === indicator.unit) return undefined;
    return figureProblem(row, 'unit', {
      message: `Satuan \`${indicator.id}\` adalah ${indicator.unit}.`,
      found: row.unit,
      expected: indicator.unit,
      advice: `Ubah angkanya ke ${indicator.unit} bila perlu, lalu tulis satuan itu.`,
    });
  },
};
