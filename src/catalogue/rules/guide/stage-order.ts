import { STAGE_IDS } from '../../../domain/guide/stages.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { fieldProblem } from '../problem.ts';
import type { GuideRule } from './guide-rule.ts';

/** The five stages stand once each and in order, with a duration that can be. */
export const stageOrder: GuideRule = {
  name: 'stage-order',
  description:
    'Lima tahap berurutan, masing-masing sekali; lama tersingkat tidak melebihi lama terlama.',
  remedy: 'Urutkan tahapnya, dan tukar kedua angka bila terbalik.',
  scope: 'guide',
  check({ guide }) {
    return guide.data.stages.flatMap(({ stage, months }, index): Finding[] => {
      const problems: Finding[] = [];
      if (stage !== STAGE_IDS[index]) {
        problems.push(
          fieldProblem(guide, ['stages', index, 'stage'], {
            message: `Tahap ke-${index + 1} bukan \`${STAGE_IDS[index]}\`.`,
            found: stage,
            expected: STAGE_IDS.join(', '),
            advice: 'Urutkan tahap seperti itu, masing-masing sekali.',
          }),
        );
      }
      if (months && months.low > months.high) {
        problems.push(
          fieldProblem(guide, ['stages', index, 'months', 'low'], {
            message: 'Lama tersingkat lebih panjang daripada lama terlama.',
            found: `${months.low} dan ${months.high} bulan`,
            expected: '`low` paling besar sama dengan `high`',
            advice: 'Tukar kedua angka.',
          }),
        );
      }
      return problems;
    });
  },
};
