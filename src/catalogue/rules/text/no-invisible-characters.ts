import type { TextRule } from '../rule.ts';
import { scanProblem } from './text-scan.ts';

/** Control characters, soft hyphens, zero-width marks and marks that turn the reading direction. */
const INVISIBLE = /(?:(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029])+/gu;

/** What nobody sees can hide what a text says, and keeps search from finding a word. */
export const noInvisibleCharacters: TextRule = {
  name: 'no-invisible-characters',
  description: 'Tidak ada tanda yang tidak terlihat dalam teks.',
  remedy: 'Hapus kata di sekitarnya dan ketik ulang; tanda ini terbawa saat menyalin.',
  scope: 'text',
  check(context) {
    return [...context.text.matchAll(INVISIBLE)].map(({ 0: signs, index }) => {
      const code = signs.codePointAt(0) ?? 0;
      const word = /[\p{L}\p{N}-]*$/u.exec(context.text.slice(Math.max(0, index - 30), index))?.[0];
      return scanProblem(context, index, {
        message: 'Ada tanda yang tidak terlihat.',
        found: `U+${code.toString(16).toUpperCase().padStart(4, '0')}${word ? ` sesudah "${word}"` : ''}`,
        expected: 'huruf, angka, dan tanda baca biasa',
        advice:
          'Hapus kata di sekitarnya dan ketik ulang; tanda ini biasanya terbawa saat menyalin.',
      });
    });
  },
};
