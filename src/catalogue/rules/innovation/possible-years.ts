import { FIRST_KIPP_YEAR } from '../../../domain/innovation/innovation.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../formats/yaml-source.ts';
import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** First year of PKRI, which took KIPP's place. Source: meaning of `pkri` in the vocabulary. */
const FIRST_PKRI_YEAR = 2024;

/**
 * What a source tells has happened, and nothing of it before it could. Years of results are free to
 * be earlier than the start: sources use them to show what the innovation met.
 */
export const possibleYears: EntryRule = {
  name: 'possible-years',
  description:
    'Tahun kejadian tidak di masa depan, tidak sebelum inovasi mulai, dan tidak sebelum programnya ada. Rencana replikasi boleh di masa depan, hasil boleh dari sebelum mulai.',
  remedy: 'Periksa tahunnya dalam sumber. Hapus kuncinya bila sumber tidak menyebutnya.',
  scope: 'entry',
  check({ entry, today, label }) {
    const thisYear = Number(today.slice(0, 4));
    const { started, awards, results, replications, cost } = entry.data;
    const problems: Finding[] = [];
    const report = (path: Path, found: number, expected: string, message: string) =>
      problems.push(
        fieldProblem(entry, path, {
          message: `${label(path)}: ${message}`,
          found: String(found),
          expected,
          advice: 'Periksa tahun ini dalam sumber. Hapus kuncinya bila sumber tidak menyebutnya.',
        }),
      );
    const notAfter = (path: Path, year: number | undefined, limit: number) => {
      if (year === undefined || year <= limit) return;
      report(path, year, `tahun ${limit} atau sebelumnya`, 'tahun ini belum tiba.');
    };
    const notBefore = (path: Path, year: number | undefined, first = started, what?: string) => {
      if (year === undefined || first === undefined || year >= first) return;
      const message = what ?? `tahun ini lebih awal daripada tahun mulai (${first}).`;
      report(path, year, `tahun ${first} atau sesudahnya`, message);
    };

    notAfter(['started'], started, thisYear);
    for (const [index, award] of awards.entries()) {
      const path = ['awards', index, 'year'];
      notAfter(path, award.year, thisYear);
      notBefore(path, award.year);
      if (award.programme === 'kipp') {
        notBefore(path, award.year, FIRST_KIPP_YEAR, 'KIPP belum ada pada tahun ini.');
      }
      if (award.programme === 'pkri') {
        notBefore(path, award.year, FIRST_PKRI_YEAR, 'PKRI belum ada pada tahun ini.');
      }
    }
    for (const [index, { before, after }] of results.entries()) {
      notAfter(['results', index, 'before', 'year'], before?.year, thisYear);
      notAfter(['results', index, 'after', 'year'], after?.year, thisYear);
    }
    for (const [index, replication] of replications.entries()) {
      const path = ['replications', index, 'year'];
      if (replication.status !== 'rencana') notAfter(path, replication.year, thisYear);
      notBefore(path, replication.year);
    }
    for (const [index, item] of (cost?.items ?? []).entries()) {
      // A budget is set in the year before it is spent.
      notAfter(['cost', 'items', index, 'year'], item.year, thisYear + 1);
    }
    return problems;
  },
};
