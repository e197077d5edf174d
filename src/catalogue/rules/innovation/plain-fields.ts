import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../formats/yaml-source.ts';
import { fieldProblem, quoted } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** What in a field would be shown to readers as stray signs, and what to do instead. */
const FORMS: readonly [RegExp, string, string][] = [
  [/<\/?[a-z][^>\n]*>/i, 'kode HTML', 'Hapus tanda `<...>`; tulis teks biasa.'],
  [/\[\^[^\]\n]*\]/, 'rujukan sumber', 'Hapus tanda itu; sebut sumbernya di `sources` bidang ini.'],
  [/\]\([^)\n]*\)/, 'tautan Markdown', 'Tulis teksnya saja; alamat ditulis di daftar `sources`.'],
  [/\*\*[^*\n]+\*\*/, 'huruf tebal Markdown', 'Hapus tanda bintang.'],
  [/\n\s*\n/, 'baris kosong', 'Tulis sebagai satu alinea; uraian panjang ditulis di badan berkas.'],
];

/** Fields are text; only the body is Markdown. */
export const plainFields: EntryRule = {
  name: 'plain-fields',
  description: 'Bidang di awal berkas berisi satu alinea teks biasa, tanpa Markdown dan HTML.',
  remedy: 'Hapus tandanya; tulis uraian panjang di badan berkas.',
  scope: 'entry',
  check({ entry, label }) {
    const problems: Finding[] = [];
    eachText(entry.data, [], (path, text) => {
      const form = FORMS.find(([pattern]) => pattern.test(text));
      if (!form) return;
      const [pattern, name, advice] = form;
      problems.push(
        fieldProblem(entry, path, {
          message: `${label(path)}: ada ${name} dalam bidang teks.`,
          found: quoted(pattern.exec(text)?.[0] || text),
          expected: 'teks biasa',
          advice,
        }),
      );
    });
    return problems;
  },
};

/** Every text in a value, addresses aside. */
function eachText(value: unknown, path: Path, look: (path: Path, text: string) => void): void {
  if (typeof value === 'string') {
    if (path.at(-1) !== 'url') look(path, value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      eachText(inner, [...path, Array.isArray(value) ? Number(key) : key], look);
    }
  }
}
