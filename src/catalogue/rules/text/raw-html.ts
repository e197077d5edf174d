import { placeProblem, quoted } from '../problem.ts';
import type { TextRule } from '../rule.ts';

/** HTML is dropped when the page is made; whoever wrote it must know. */
export const rawHtml: TextRule = {
  name: 'raw-html',
  description: 'Uraian ditulis dalam Markdown, tanpa kode HTML.',
  remedy:
    'Tulis dalam Markdown: tebal `**kata**`, daftar `- butir`, tautan `[kata](https://alamat)`.',
  scope: 'text',
  check({ file, outline }) {
    return outline.html.map((piece) =>
      placeProblem(file, piece, {
        message: piece.text.startsWith('<!--')
          ? 'Ada komentar HTML dalam uraian.'
          : 'Ada kode HTML dalam uraian.',
        found: quoted(piece.text),
        expected: 'Markdown saja',
        advice:
          'Hapus kode itu. Tebal: `**kata**`; daftar: baris diawali `- `; tautan: `[kata](https://alamat)`.',
      }),
    );
  },
};
