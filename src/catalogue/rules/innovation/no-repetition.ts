import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../formats/yaml-source.ts';
import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** A word twice in one list is a slip, and would be counted twice. */
export const noRepetition: EntryRule = {
  name: 'no-repetition',
  description: 'Dalam satu daftar, tiap butir ditulis satu kali.',
  remedy: 'Hapus salah satu, atau gabungkan keterangannya.',
  scope: 'entry',
  check({ entry, label }) {
    const problems: Finding[] = [];
    eachList(entry.data, [], (path, list) => {
      for (const [index, item] of list.entries()) {
        const first = list.indexOf(item);
        if (first === index || item === undefined) continue;
        problems.push(
          fieldProblem(entry, [...path, index], {
            message: `${label(path)}: \`${item}\` ada dua kali.`,
            found: String(item),
            expected: 'tiap butir satu kali',
            advice: 'Hapus salah satu.',
          }),
        );
      }
    });
    const data = entry.data.dataUsed.map(({ id }) => id);
    for (const [index, id] of data.entries()) {
      if (!id || id === 'lainnya' || data.indexOf(id) === index) continue;
      problems.push(
        fieldProblem(entry, ['dataUsed', index, 'id'], {
          message: `${label(['dataUsed'])}: \`${id}\` ada dua kali.`,
          found: id,
          expected: 'tiap data satu kali',
          advice: 'Gabungkan keterangannya dalam satu butir.',
        }),
      );
    }
    return problems;
  },
};

/** Every list of plain words or numbers in a value. */
function eachList(
  value: unknown,
  path: Path,
  look: (path: Path, list: readonly unknown[]) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    look(path, value);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    eachList(inner, [...path, Array.isArray(value) ? Number(key) : key], look);
  }
}
