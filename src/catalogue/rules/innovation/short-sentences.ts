import { countWords, SENTENCE_LIMIT, splitSentences } from '../../../domain/words/sentences.ts';
import type { DiagnosticText } from '../../diagnostics/diagnostic.ts';
import { fieldProblem, placeProblem, quoted } from '../problem.ts';
import type { EntryRule } from '../rule.ts';
import { placeIn } from './source-references.ts';

/** A sentence longer than thirty words is not taken in on a phone. */
export const shortSentences: EntryRule = {
  name: 'short-sentences',
  description: `Kalimat dalam ringkasan dan uraian paling panjang ${SENTENCE_LIMIT} kata.`,
  remedy: 'Pecah menjadi dua atau tiga kalimat.',
  scope: 'entry',
  check({ entry }) {
    const inSummary = longSentences(entry.data.summary).map(({ words }) =>
      fieldProblem(entry, ['summary'], words),
    );
    const inBody = entry.body.outline.prose.flatMap((piece) =>
      longSentences(piece.text).map(({ offset, words }) =>
        placeProblem(entry.file, placeIn(piece, offset), words),
      ),
    );
    return [...inSummary, ...inBody];
  },
};

function longSentences(text: string): { offset: number; words: DiagnosticText }[] {
  return splitSentences(text).flatMap((sentence) => {
    const count = countWords(sentence.text);
    if (count <= SENTENCE_LIMIT) return [];
    return {
      offset: sentence.offset,
      words: {
        message: `Kalimat ini ${count} kata.`,
        found: quoted(sentence.text),
        expected: `paling banyak ${SENTENCE_LIMIT} kata`,
        advice: 'Pecah menjadi dua atau tiga kalimat, masing-masing dengan satu hal.',
      },
    };
  });
}
