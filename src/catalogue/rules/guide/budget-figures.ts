import { EDITORIAL } from '../../../domain/guide/basis.ts';
import type { DiagnosticText, Finding } from '../../diagnostics/diagnostic.ts';
import { fieldProblem } from '../problem.ts';
import type { GuideRule } from './guide-rule.ts';

/** A price is what a source says: never a guess, with its unit and year. */
export const budgetFigures: GuideRule = {
  name: 'budget-figures',
  description:
    'Harga dalam anggaran berasal dari sumber, punya satuan, dan yang terendah tidak melebihi yang tertinggi.',
  remedy: 'Lengkapi `basis` dan `unit`, atau hapus `low` dan `high`.',
  scope: 'guide',
  check({ guide }) {
    return guide.data.budget.flatMap((line, index): Finding[] => {
      const { low, high, unit, basis } = line;
      if (low === undefined || high === undefined) return [];
      const problem = (key: string, text: DiagnosticText) =>
        fieldProblem(guide, ['budget', index, key], text);
      const problems: Finding[] = [];
      if (basis === EDITORIAL) {
        problems.push(
          problem('low', {
            message: 'Harga ini tidak punya sumber.',
            found: String(low),
            expected: 'harga yang disebut sumber',
            advice: 'Sebutkan sumbernya di `basis`, atau hapus `low` dan `high`.',
          }),
        );
      }
      if (unit === undefined) {
        problems.push(
          problem('low', {
            message: 'Harga ini tidak punya satuan.',
            found: String(low),
            expected: 'harga dengan `unit`, misalnya "orang per bulan"',
            advice: 'Tambahkan `unit`.',
          }),
        );
      }
      if (low > high) {
        problems.push(
          problem('low', {
            message: 'Harga terendah lebih besar daripada harga tertinggi.',
            found: `${low} dan ${high}`,
            expected: '`low` paling besar sama dengan `high`',
            advice: 'Tukar kedua angka.',
          }),
        );
      }
      return problems;
    });
  },
};
