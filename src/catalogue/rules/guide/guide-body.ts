import { placeProblem, quoted } from '../problem.ts';
import type { GuideRule } from './guide-rule.ts';

/** A guide is all fields: text below them would stand nowhere and rest on nothing. */
export const guideBody: GuideRule = {
  name: 'guide-body',
  description: 'Panduan tidak punya teks sesudah `---` penutup.',
  remedy: 'Pindahkan teks itu ke bidang yang sesuai, dengan dasarnya.',
  scope: 'guide',
  check({ guide }) {
    const lines = guide.body.markdown.split('\n');
    const index = lines.findIndex((line) => line.trim() !== '');
    if (index < 0) return [];
    const place = { line: guide.body.firstLine + index, column: 1 };
    return [
      placeProblem(guide.file, place, {
        message: 'Teks di bawah `---` penutup tidak ditampilkan.',
        found: quoted(lines[index] ?? ''),
        expected: 'tidak ada teks setelah `---` penutup',
        advice: 'Pindahkan ke bidang yang sesuai, dengan dasarnya.',
      }),
    ];
  },
};
