import type { DiagnosticText } from '../../diagnostics/diagnostic.ts';
import { fieldProblem, placeProblem, quoted } from '../problem.ts';
import type { EntryRule } from '../rule.ts';
import { placeIn } from './source-references.ts';

/** A level of KIPP as people write it; the number is the level. */
const LEVEL = /\bTop[ -]?(9|25|33|35|40|45|99)\b/gi;

/** An award that the text tells of must stand in the data, with its source. */
export const awardsInProse: EntryRule = {
  name: 'awards-in-prose',
  description:
    'Tingkat penghargaan yang disebut dalam ringkasan atau uraian, misalnya "Top 45", ada dalam `awards`.',
  remedy: 'Tambahkan ke `awards` bila sumber menyatakannya; bila tidak, hapus dari uraian.',
  scope: 'entry',
  check({ entry }) {
    const { awards, summary } = entry.data;
    const told = (level: string) =>
      awards.some(
        (award) =>
          award.level === `top-${level}` ||
          new RegExp(`\\bTop[ -]?${level}\\b`, 'i').test(`${award.name ?? ''} ${award.note ?? ''}`),
      );
    const untold = (text: string) =>
      [...text.matchAll(LEVEL)]
        .filter(([, level]) => !told(level as string))
        .filter(
          ({ index }) => !/\b(?:nomin\w+|diusulkan|calon)\b[^.]*$/i.test(text.slice(0, index)),
        )
        .map((match) => ({ offset: match.index, words: wordsFor(match[0]) }));
    return [
      ...untold(summary).map(({ words }) => fieldProblem(entry, ['summary'], words)),
      ...entry.body.outline.prose.flatMap((piece) =>
        untold(piece.text).map(({ offset, words }) =>
          placeProblem(entry.file, placeIn(piece, offset), words),
        ),
      ),
    ];
  },
};

function wordsFor(award: string): DiagnosticText {
  return {
    message: 'Penghargaan ini disebut dalam uraian, tetapi tidak ada dalam `awards`.',
    found: quoted(award),
    expected: 'penghargaan dengan tingkat itu dalam `awards`, dengan tahun dan sumbernya',
    advice: 'Tambahkan ke `awards` bila sumber menyatakannya; bila tidak, hapus dari uraian.',
  };
}
