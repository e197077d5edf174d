import { placeProblem, quoted } from '../problem.ts';
import type { EntryRule } from '../rule.ts';
import { placeIn } from './source-references.ts';

/** A year after a word that announces one. */
const YEAR =
  /\b(?:tahun|pada|sejak|sampai|hingga|per|awal|akhir|mulai|selama)\s+(\d{4})\b(?![.,]\d)/gi;

/** Years that a source can speak of: from the republic's beginnings to the plans of today. */
const FIRST_YEAR = 1900;
const YEARS_AHEAD = 25;

/** A year that cannot be is a slip of the finger. */
export const yearsInProse: EntryRule = {
  name: 'years-in-prose',
  description: `Tahun dalam uraian antara ${FIRST_YEAR} dan ${YEARS_AHEAD} tahun dari sekarang.`,
  remedy: 'Periksa tahunnya dalam sumber. Untuk jumlah, tulis satuannya sesudah angka.',
  scope: 'entry',
  check({ entry, today }) {
    const last = Number(today.slice(0, 4)) + YEARS_AHEAD;
    return entry.body.outline.prose.flatMap((piece) =>
      [...piece.text.matchAll(YEAR)]
        .filter(([, year]) => Number(year) < FIRST_YEAR || Number(year) > last)
        .map((match) =>
          placeProblem(entry.file, placeIn(piece, match.index), {
            message: 'Tahun ini tidak mungkin.',
            found: quoted(match[0]),
            expected: `tahun antara ${FIRST_YEAR} dan ${last}`,
            advice: 'Periksa tahunnya dalam sumber. Untuk jumlah, tulis satuannya sesudah angka.',
          }),
        ),
    );
  },
};
