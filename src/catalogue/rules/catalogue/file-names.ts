import { SLUG_PATTERN } from '../../../domain/schema-fields.ts';
import { slugify } from '../../../domain/words/slugify.ts';
import type { DiagnosticText } from '../../diagnostics/diagnostic.ts';
import { INNOVATION_FOLDER } from '../../readers/innovation-file.ts';
import { placeProblem } from '../problem.ts';
import type { CatalogueRule } from '../rule.ts';

/** The name of a file is the address of its entry, for good. */
export const fileNames: CatalogueRule = {
  name: 'file-names',
  description:
    'Folder inovasi hanya berisi `<slug>.md` (huruf kecil, angka, tanda hubung) dan folder `images`.',
  remedy:
    'Ganti nama berkas menjadi huruf kecil, angka, dan tanda hubung. Pindahkan gambar ke folder `images`.',
  scope: 'catalogue',
  check({ names, imageNames }) {
    const problem = (path: string, words: DiagnosticText) =>
      placeProblem(`${INNOVATION_FOLDER}/${path}`, { line: 1, column: 1 }, words);
    const entries = names.flatMap((name) => {
      if (name === 'images/' || name === '.gitkeep') return [];
      const slug = name.replace(/\.md$/, '');
      if (slug !== name && SLUG_PATTERN.test(slug)) return [];
      return problem(name.replace(/\/$/, ''), {
        message: name.endsWith('/')
          ? 'Ini folder atau tautan, bukan berkas biasa.'
          : /\.md$/i.test(name)
            ? 'Nama berkas tidak dapat menjadi alamat.'
            : 'Berkas ini bukan entri inovasi.',
        found: name,
        expected: 'huruf kecil, angka, dan tanda hubung, misalnya `uptpk-sragen.md`',
        advice: /\.md$/i.test(name)
          ? `Ganti namanya menjadi \`${suggestedName(name)}\`.`
          : 'Hapus dari folder ini; gambar disimpan di folder `images`.',
      });
    });
    const images = imageNames.flatMap((name) => {
      if (name === '.gitkeep' || /^[a-z0-9][a-z0-9.-]*\.(?:jpe?g|png|webp|avif)$/.test(name))
        return [];
      return problem(`images/${name.replace(/\/$/, '')}`, {
        message: 'Nama atau jenis berkas gambar tidak diterima.',
        found: name,
        expected: 'huruf kecil, angka, dan tanda hubung, berakhiran jpg, png, webp, atau avif',
        advice: 'Ganti namanya, atau hapus dari folder ini.',
      });
    });
    return [...entries, ...images];
  },
};

function suggestedName(name: string): string {
  return `${slugify(name.replace(/\.md$/i, '')) || 'nama-inovasi'}.md`;
}
