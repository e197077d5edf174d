import type { VocabularyId } from '../../../domain/vocabulary/vocabulary-ids.ts';
import type { DiagnosticText, Finding } from '../../diagnostics/diagnostic.ts';
import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** An award counts only when it is clear which one it is. */
export const awardDetails: EntryRule = {
  name: 'award-details',
  description:
    'Penghargaan KIPP dan PKRI menyebut tahun dan tingkat; penghargaan lain menyebut nama. Satu penghargaan ditulis satu kali.',
  remedy: 'Lengkapi menurut sumber, dan gabungkan penghargaan yang sama.',
  scope: 'entry',
  check({ entry, vocabularies, label }) {
    const { awards } = entry.data;
    return awards.flatMap((award, index): Finding[] => {
      const at = (key: string, words: DiagnosticText) =>
        fieldProblem(entry, ['awards', index, key], words);
      const lacking = (key: string, example: string) =>
        at(key, {
          message: `${label(['awards', index, key])} belum diisi.`,
          found: '',
          expected: `kunci \`${key}\`, misalnya \`${key}: ${example}\``,
          advice:
            award.programme === 'lain'
              ? 'Tulis nama penghargaan seperti di sumber.'
              : 'Isi menurut sumber. Bila sumber tidak menyebut tingkat pemenangnya: `terpuji`, `finalis`, atau `peserta`.',
        });
      const known = vocabularies['award-programmes'].some(({ id }) => id === award.programme);
      if (!known) return [];
      if (award.programme === 'lain') return award.name ? [] : [lacking('name', 'IGA 2020')];
      const problems: Finding[] = [];
      if (award.year === undefined) problems.push(lacking('year', '2019'));
      if (!award.level)
        problems.push(lacking('level', 'top-99' satisfies VocabularyId<'award-levels'>));
      const twin = awards.findIndex(
        (other) =>
          other.programme === award.programme &&
          other.year === award.year &&
          other.level === award.level,
      );
      if (twin < index) {
        problems.push(
          at('programme', {
            message: `Penghargaan ini sama dengan penghargaan ke-${twin + 1}.`,
            found: [award.programme, award.year, award.level].join(' '),
            expected: 'tiap penghargaan satu kali',
            advice: 'Gabungkan keduanya, dengan semua sumbernya dalam satu `sources`.',
          }),
        );
      }
      return problems;
    });
  },
};
