import { countWords, SENTENCE_LIMIT, splitSentences } from '../../../domain/words/sentences.ts';
import type { Path } from '../../formats/yaml-source.ts';
import { fieldProblem, quoted } from '../problem.ts';
import type { GuideRule } from './guide-rule.ts';

/** A sentence longer than thirty words is not taken in on a phone. */
export const guideSentences: GuideRule = {
  name: 'guide-sentences',
  description: `Kalimat dalam panduan paling panjang ${SENTENCE_LIMIT} kata.`,
  remedy: 'Pecah menjadi dua atau tiga kalimat.',
  scope: 'guide',
  check({ guide }) {
    const { sources: _, ...written } = guide.data;
    return textsIn(written, []).flatMap(({ path, text }) => {
      const long = splitSentences(text).find(
        (sentence) => countWords(sentence.text) > SENTENCE_LIMIT,
      );
      if (!long) return [];
      return fieldProblem(guide, path, {
        message: `Kalimat ini ${countWords(long.text)} kata.`,
        found: quoted(long.text),
        expected: `paling banyak ${SENTENCE_LIMIT} kata`,
        advice: 'Pecah menjadi dua atau tiga kalimat, masing-masing dengan satu hal.',
      });
    });
  },
};

function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
