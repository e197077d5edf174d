import { latestDay } from '../../../domain/words/partial-date.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** "Still running" is worth only as much as who says so, and when. */
export const statusEvidence: EntryRule = {
  name: 'status-evidence',
  description:
    'Keadaan selain `tidak-diketahui` menyebut sumber dan tanggalnya, yang tidak sebelum tahun mulai.',
  remedy: 'Lengkapi `sources` dan `asOf`, atau tulis `tidak-diketahui`.',
  scope: 'entry',
  check({ entry, vocabularies }) {
    const { value, asOf, sources } = entry.data.status;
    const known = vocabularies.statuses.some(({ id }) => id === value);
    if (!known || value === 'tidak-diketahui') return [];
    const problems: Finding[] = [];
    const unless = 'Bila tidak ada sumber yang menyatakannya, tulis `value: tidak-diketahui`.';
    if (!sources?.length) {
      problems.push(
        fieldProblem(entry, ['status', 'sources'], {
          message: `Keadaan \`${value}\` tidak menyebut sumbernya.`,
          found: '',
          expected: 'kunci `sources` di bawah `status`, misalnya `sources: [s1]`',
          advice: `Tambahkan id sumber yang menyatakannya. ${unless}`,
        }),
      );
    }
    if (!asOf) {
      problems.push(
        fieldProblem(entry, ['status', 'asOf'], {
          message: `Keadaan \`${value}\` tidak menyebut per tanggal berapa.`,
          found: '',
          expected: 'kunci `asOf` di bawah `status`, misalnya `asOf: 2023-05`',
          advice: `Tambahkan tanggal keadaan itu menurut sumber. ${unless}`,
        }),
      );
    } else if (latestDay(asOf) < `${entry.data.started ?? ''}`) {
      problems.push(
        fieldProblem(entry, ['status', 'asOf'], {
          message: 'Tanggal keadaan lebih awal daripada tahun mulai.',
          found: asOf,
          expected: `tahun ${entry.data.started} atau sesudahnya`,
          advice: 'Perbaiki `status.asOf` atau `started` menurut sumber.',
        }),
      );
    }
    return problems;
  },
};
