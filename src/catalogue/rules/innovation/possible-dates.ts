import {
  earliestDay,
  formatDate,
  isPartialDate,
  latestDay,
} from '../../../domain/words/partial-date.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../formats/yaml-source.ts';
import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** Dates that fit each other: none is still to come, and a source is out before it is read. */
export const possibleDates: EntryRule = {
  name: 'possible-dates',
  description: 'Tanggal tidak di masa depan, dan entri ditinjau sesudah semua sumbernya terbit.',
  remedy: 'Perbaiki tanggalnya menurut sumber, atau tulis hari Anda memeriksa entri di `reviewed`.',
  scope: 'entry',
  check({ entry, today, label }) {
    const { reviewed, status, sources } = entry.data;
    const dates: [Path, string | undefined][] = [
      [['reviewed'], reviewed],
      [['status', 'asOf'], status.asOf],
      ...sources.map(({ date }, index): [Path, string | undefined] => [
        ['sources', index, 'date'],
        date,
      ]),
    ];
    const future = dates.flatMap(([path, date]): Finding[] => {
      if (!date || !isPartialDate(date) || earliestDay(date) <= today) return [];
      return [
        fieldProblem(entry, path, {
          message: `${label(path)}: tanggal ini belum tiba.`,
          found: date,
          expected: `tanggal sampai hari ini, ${formatDate(today)}`,
          advice: 'Perbaiki tanggal ini menurut sumber.',
        }),
      ];
    });
    if (!reviewed || !isPartialDate(reviewed)) return future;
    const newer = sources.find(
      ({ date }) => date && isPartialDate(date) && earliestDay(date) > latestDay(reviewed),
    );
    if (!newer) return future;
    return [
      ...future,
      fieldProblem(entry, ['reviewed'], {
        message: `Entri ditinjau sebelum sumber \`${newer.id}\` terbit.`,
        found: `ditinjau ${formatDate(reviewed)}, sumber terbit ${formatDate(newer.date as string)}`,
        expected: `${newer.date} atau sesudahnya`,
        advice: 'Tulis tanggal hari Anda memeriksa entri ini, atau perbaiki tanggal sumber itu.',
      }),
    ];
  },
};
