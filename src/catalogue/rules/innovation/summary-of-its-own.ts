import { BODY_SECTIONS } from '../../../domain/innovation/innovation.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { fieldProblem, quoted } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** The summary is read in lists and above the body; the same words twice tell nothing twice. */
export const summaryOfItsOwn: EntryRule = {
  name: 'summary-of-its-own',
  description: 'Ringkasan tidak mengulang nama atau satu bagian uraian.',
  remedy: 'Tulis ulang: siapa melakukan apa untuk siapa, dengan hasil apa.',
  scope: 'entry',
  check({ entry }): Finding[] {
    const { summary, title } = entry.data;
    const words = wordsOf(summary ?? '');
    if (words === '') return [];
    const section = BODY_SECTIONS.find(({ id }) => wordsOf(entry.body.sections[id]) === words);
    const twin = section ? `bagian \`## ${section.heading}\`` : 'nama inovasi';
    if (!section && wordsOf(title ?? '') !== words) return [];
    return [
      fieldProblem(entry, ['summary'], {
        message: `Ringkasan sama dengan ${twin}.`,
        found: quoted(summary),
        expected: 'siapa melakukan apa untuk siapa, dengan hasil apa',
        advice: 'Tulis ringkasan dengan kata-kata sendiri.',
      }),
    ];
  },
};

/** Letters and digits only, so that marks, spaces and source references make no difference. */
function wordsOf(text: string): string {
  return text
    .replace(/\[\^[^\]]*\]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
