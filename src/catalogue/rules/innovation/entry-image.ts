import { imageProblem } from '../image-limits.ts';
import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** The image of an entry is there, and light enough for a weak line. */
export const entryImage: EntryRule = {
  name: 'entry-image',
  description: 'Berkas gambar ada, jenisnya sesuai namanya, dan tidak lebih dari 200 kB.',
  scope: 'entry',
  check({ entry, imageOf }) {
    const file = entry.data.image?.file;
    if (!file) return [];
    const words = imageProblem(file, imageOf(file));
    return words ? [fieldProblem(entry, ['image', 'file'], words)] : [];
  },
};
