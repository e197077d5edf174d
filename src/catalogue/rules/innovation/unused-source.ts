import { fieldProblem, quoted } from '../problem.ts';
import type { EntryRule } from '../rule.ts';
import { sourceReferences } from './source-references.ts';

/** A source that nothing names supports nothing. */
export const unusedSource: EntryRule = {
  name: 'unused-source',
  description: 'Tiap sumber dipakai: oleh sebuah bidang, `textSources`, atau uraian.',
  remedy: 'Rujuk sumber itu di tempat yang didukungnya, atau hapus.',
  scope: 'entry',
  check({ entry }) {
    const used = new Set(sourceReferences(entry).map(({ id }) => id));
    return entry.data.sources.flatMap(({ id, title }, index) => {
      if (!id || used.has(id)) return [];
      return fieldProblem(entry, ['sources', index, 'id'], {
        message: `Sumber \`${id}\` tidak dirujuk oleh apa pun dalam entri ini.`,
        found: `${id}: ${quoted(title ?? '')}`,
        expected: 'sumber yang mendukung sesuatu',
        advice: `Rujuk dengan \`[^${id}]\` dalam uraian atau di \`textSources\`, atau hapus sumber ini.`,
      });
    });
  },
};
