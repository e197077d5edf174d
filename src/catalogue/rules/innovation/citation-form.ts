import { placeProblem, quoted } from '../problem.ts';
import type { EntryRule } from '../rule.ts';
import { placeIn } from './source-references.ts';

/** Ways in which people write a source reference that the site does not read as one. */
const WRONG_FORMS = [
  /\[\^(?![a-z][a-z0-9-]*\])[^\]\n]*\]?/g, // [^S1], [^ s1], [^1], [^s1, s2]
  /(?<!\^)\[\s*s\d+(?:\s*[,;&]\s*s?\d+)*\s*\](?![(:])/gi, // [s1], [s1, s2]
  /\(\s*\^?s\d+(?:\s*[,;&]\s*s?\d+)*\s*\)/g, // (s1), (^s1); S1 in capitals is a degree
  /\^s\d+\^|(?<!\[)\^\[s\d+\]/gi, // ^s1^, ^[s1]
  /\[\d{1,2}\](?![(:])/g, // [1]
];

/** A reference that is not written `[^s1]` would stand in the text as stray brackets. */
export const citationForm: EntryRule = {
  name: 'citation-form',
  description: 'Sumber dalam uraian dirujuk dengan `[^s1]`; beberapa sumber: `[^s1][^s3]`.',
  remedy: 'Tulis ulang rujukannya; judul dan alamat sumber ada di `sources`.',
  scope: 'entry',
  check({ entry }) {
    const { prose, footnotes } = entry.body.outline;
    const written = prose.flatMap((piece) => {
      const matches = WRONG_FORMS.flatMap((form) => [...piece.text.matchAll(form)]);
      const starts = new Set<number>();
      return matches
        .filter(({ index }) => !starts.has(index) && starts.add(index))
        .map((match) =>
          placeProblem(entry.file, placeIn(piece, match.index), {
            message: 'Rujukan sumber tidak ditulis dengan benar.',
            found: quoted(match[0], 40),
            expected: '`[^s1]`, dengan id dari daftar `sources`; beberapa: `[^s1][^s3]`',
            advice: `Tulis ${correctForm(match[0])}.`,
          }),
        );
    });
    const defined = footnotes.map((piece) =>
      placeProblem(entry.file, piece, {
        message: 'Keterangan catatan kaki tidak dipakai di katalog ini.',
        found: quoted(piece.text, 40),
        expected: 'sumber dalam daftar `sources` di awal berkas',
        advice: 'Hapus baris ini; pindahkan judul dan alamatnya ke daftar `sources`.',
      }),
    );
    return [...written, ...defined];
  },
};

function correctForm(written: string): string {
  const ids = [...written.matchAll(/[a-z]?[a-z0-9-]*\d/gi)].map(([id]) =>
    /^\d+$/.test(id) ? `s${id}` : id.toLowerCase(),
  );
  return ids.length > 0 ? `\`${ids.map((id) => `[^${id}]`).join('')}\`` : '`[^s1]`';
}
