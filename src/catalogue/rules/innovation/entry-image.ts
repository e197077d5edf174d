import { IMAGE_LIMIT, imageProblem } from '../image-limits.ts';
import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** The image of an entry is there, and light enough for a weak line. */
export const entryImage: EntryRule = {
  name: 'entry-image',
  description: `Berkas gambar ada, jenisnya sesuai namanya, dan tidak lebih dari ${IMAGE_LIMIT / 1000} kB.`,
  remedy: 'Unggah gambar, ganti akhirannya, atau perkecil ke lebar 1.200 piksel.',
  scope: 'entry',
  check({ entry, imageOf }) {
    const file = entry.data.image?.file;
    if (!file) return [];
    const words = imageProblem(file, imageOf(file));
    return words ? [fieldProblem(entry, ['image', 'file'], words)] : [];
  },
};
