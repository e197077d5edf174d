import type { DiagnosticText } from '../../diagnostics/diagnostic.ts';
import { IMAGE_LIMIT, imageProblem } from '../image-limits.ts';
import { placeProblem, quoted } from '../problem.ts';
import type { TextRule } from '../rule.ts';

/** Images in the text obey what the entry's own image obeys, and say what they show. */
export const bodyImages: TextRule = {
  name: 'body-images',
  description: `Gambar dalam uraian ada di folder \`images\`, punya teks pengganti, berjenis sesuai namanya, dan tidak lebih dari ${IMAGE_LIMIT / 1000} kB.`,
  remedy:
    'Unggah gambar ke content/innovations/images/ bila ada izinnya, lalu tulis `![Apa yang terlihat](images/nama.webp)`.',
  scope: 'text',
  check({ file, outline, imageOf }) {
    return outline.images.flatMap(({ url, alt, ...piece }) => {
      const problem = (words: DiagnosticText) => placeProblem(file, piece, words);
      const problems = [];
      if (alt.trim() === '') {
        problems.push(
          problem({
            message: 'Gambar tidak punya teks pengganti.',
            found: quoted(piece.text),
            expected: '`![Apa yang terlihat di gambar](images/nama.webp)`',
            advice: 'Tulis di antara kurung siku apa yang terlihat, untuk yang tidak melihatnya.',
          }),
        );
      }
      const name = /^images\/([a-z0-9][a-z0-9.-]*\.(?:jpe?g|png|webp|avif))$/.exec(url)?.[1];
      const words: DiagnosticText | undefined =
        name === undefined
          ? {
              message: 'Gambar tidak berasal dari folder gambar katalog.',
              found: quoted(url || piece.text),
              expected: '`images/nama.webp`: huruf kecil, angka, dan tanda hubung',
              advice:
                'Unggah gambar ke content/innovations/images/ bila ada izinnya, lalu tulis `images/nama.webp`.',
            }
          : imageProblem(name, imageOf(name));
      return words ? [...problems, problem(words)] : problems;
    });
  },
};
