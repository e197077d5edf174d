import { EDITORIAL } from '../../../domain/guide/basis.ts';
import type { Path } from '../../formats/yaml-source.ts';
import { fieldProblem, quoted } from '../problem.ts';
import type { GuideRule } from './guide-rule.ts';

/**
 * Advice may say how long or how many to plan for; it may not state money, shares or years, since
 * those are facts and need a source.
 */
export const adviceWithoutFigures: GuideRule = {
  name: 'advice-without-figures',
  description: 'Saran editor tidak menyebut rupiah, persentase, atau tahun: itu perlu sumber.',
  remedy: 'Sebutkan sumbernya di `basis`, atau tulis saran itu tanpa angka.',
  scope: 'guide',
  check({ guide }) {
    return adviceIn(guide.data, []).flatMap(({ path, text }) => {
      const figure = FIGURE.exec(text)?.[0];
      if (figure === undefined) return [];
      return fieldProblem(guide, path, {
        message: `Saran editor menyebut angka \`${figure.trim()}\` tanpa sumber.`,
        found: quoted(text),
        expected: 'saran tanpa rupiah, persentase, dan tahun, atau `basis` berisi sumber',
        advice: 'Sebutkan sumbernya di `basis`, atau tulis sarannya tanpa angka itu.',
      });
    });
  },
};

/** Money, a share, or a year that is not part of a regulation's number ("Inpres 8/2025"). */
const FIGURE = /\bRp\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|persen\b)|(?<![\d/])(?:19|20)\d{2}(?![\d/])/;

function adviceIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => adviceIn(one, [...path, index]));
  const fields = Object.entries(value);
  const isAdvice = (value as { basis?: unknown }).basis === EDITORIAL;
  return fields.flatMap(([key, inner]) =>
    isAdvice && typeof inner === 'string' && key !== 'basis'
      ? [{ path: [...path, key], text: inner }]
      : adviceIn(inner, [...path, key]),
  );
}
