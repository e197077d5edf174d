import { figureProblem } from '../../readers/figure-row.ts';
import { closestMatch } from '../../schema/closest-match.ts';
import type { RowRule } from './figure-rule.ts';

/** A figure measures something that the vocabulary tells. */
export const knownIndicator: RowRule = {
  name: 'known-indicator',
  description: 'Indikator tiap angka ada dalam kosakata indikator.',
  remedy: 'Pakai id dari content/vocabulary/indicators.yaml.',
  scope: 'row',
  check(row, { indicators }) {
    const { indicator } = row.figure;
    if (indicators.has(indicator)) return undefined;
    const meant = closestMatch(indicator, indicators.keys());
    return figureProblem(row, 'indicator', {
      message: `Indikator \`${indicator}\` tidak dikenal.`,
      found: indicator,
      expected: 'id dari content/vocabulary/indicators.yaml',
      advice: meant
        ? `Maksud Anda \`${meant}\`?`
        : 'Pakai id yang ada, atau tambahkan indikatornya di berkas itu.',
    });
  },
};
