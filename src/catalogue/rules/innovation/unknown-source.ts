import { closestMatch } from '../../schema/closest-match.ts';
import { fieldProblem, placeProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';
import { sourceReferences } from './source-references.ts';

/** Whoever names a source must find it in the entry's own list. */
export const unknownSource: EntryRule = {
  name: 'unknown-source',
  description: 'Tiap sumber yang dirujuk ada dalam daftar sumber entri itu.',
  remedy: 'Perbaiki idnya, atau tambahkan sumbernya ke `sources`.',
  scope: 'entry',
  check({ entry }) {
    const ids = entry.data.sources.map((source) => source.id);
    if (ids.length === 0) return []; // The schema asks for one first.
    return sourceReferences(entry)
      .filter(({ id }) => !ids.includes(id))
      .map((reference) => {
        const meant = closestMatch(reference.id, ids);
        const words = {
          message: `Sumber \`${reference.id}\` tidak ada dalam daftar \`sources\` entri ini.`,
          found: reference.id,
          expected: `salah satu dari ${ids.join(', ')}`,
          advice: meant
            ? `Maksud Anda \`${meant}\`? Bila bukan, tambahkan sumbernya ke daftar \`sources\`.`
            : 'Perbaiki id ini, atau tambahkan sumbernya ke daftar `sources`.',
        };
        return reference.path
          ? fieldProblem(entry, reference.path, words)
          : placeProblem(entry.file, reference.place, words);
      });
  },
};
