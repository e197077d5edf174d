import { humanDevelopmentIndex } from '../../../domain/figures/human-development.ts';
import type { IndicatorId } from '../../../domain/vocabulary/indicator.ts';
import { formatNumber } from '../../../domain/words/numbers.ts';
import { figureProblem } from '../../readers/figure-row.ts';
import { regionName, writtenNumber } from './figure-problem.ts';
import type { TableRule } from './figure-rule.ts';

/** The formula gives the printed index of 2025 in all regencies; this leaves room for rounding. */
const TOLERANCE = 0.06;

/** The index and the four figures it is made of fit each other: a slip in any of them shows. */
export const humanDevelopmentFormula: TableRule = {
  name: 'human-development-formula',
  description: 'IPM cocok dengan keempat komponennya menurut rumus BPS.',
  remedy:
    'Bandingkan `ipm`, `uhh`, `hls`, `rls`, dan `pengeluaran-per-kapita` dengan sumber; salah satunya keliru.',
  scope: 'table',
  check({ of, find }, { regions }) {
    return of('ipm').flatMap((row) => {
      const { code, year, value } = row.figure;
      const part = (id: IndicatorId) => find(code, id, year)?.figure.value ?? Number.NaN;
      const index = humanDevelopmentIndex({
        lifeExpectancy: part('uhh'),
        expectedSchooling: part('hls'),
        meanSchooling: part('rls'),
        expenditure: part('pengeluaran-per-kapita'),
      });
      if (index === undefined || Math.abs(index - value) <= TOLERANCE) return [];
      return figureProblem(row, 'value', {
        message: `IPM ${year} ${regionName(code, regions)} tidak cocok dengan UHH, HLS, RLS, dan pengeluarannya.`,
        found: writtenNumber(row),
        expected: `sekitar ${formatNumber(Number(index.toFixed(2)))}, menurut rumus BPS`,
        advice: 'Bandingkan kelima angka wilayah ini dengan sumber; salah satunya keliru.',
      });
    });
  },
};
