import type { IndicatorId } from '../../../domain/vocabulary/indicator.ts';
import { figureProblem } from '../../readers/figure-row.ts';
import { writtenNumber } from './figure-problem.ts';
import type { TableRule } from './figure-rule.ts';

/**
 * P2 is never above P1, nor P1 above P0: with g the poor's shortfall as a share of the poverty line
 * (0 for those above it), they are 100 times the means of g², g and "g above 0" (Foster, Greer and
 * Thorbecke), and 0 ≤ g ≤ 1.
 */
export const povertyOrder: TableRule = {
  name: 'poverty-order',
  description: 'P2 tidak lebih besar dari P1, dan P1 tidak lebih besar dari P0.',
  remedy: 'Bandingkan keduanya dengan sumber: mungkin tertukar, atau tanda desimalnya keliru.',
  scope: 'table',
  check({ of, find }) {
    return [...of('p1'), ...of('p2')].flatMap((row) => {
      const { code, indicator, year, value } = row.figure;
      const above = ABOVE[indicator];
      const limit = above && find(code, above, year);
      if (!limit || value <= limit.figure.value) return [];
      return figureProblem(row, 'value', {
        message: `\`${indicator}\` lebih besar dari \`${above}\` wilayah dan tahun yang sama.`,
        found: writtenNumber(row),
        expected: `paling besar ${writtenNumber(limit)}, yaitu ${above}`,
        advice:
          'Bandingkan keduanya dengan sumber: mungkin tertukar, atau tanda desimalnya keliru.',
      });
    });
  },
};

const ABOVE: Readonly<Record<string, IndicatorId | undefined>> = {
  p2: 'p1',
  p1: 'p0',
} satisfies Partial<Record<IndicatorId, IndicatorId>>;
