import { figureProblem } from '../../readers/figure-row.ts';
import { closestMatch } from '../../schema/closest-match.ts';
import type { RowRule } from './figure-rule.ts';

/** Every figure says where it is from. */
export const knownFigureSource: RowRule = {
  name: 'known-figure-source',
  description: 'Tiap angka menyebut sumber yang ada dalam daftar sumber.',
  remedy: 'Perbaiki kolom `source`, atau tambahkan sumbernya di content/regions/sources.yaml.',
  scope: 'row',
  check(row, { sources }) {
    const { source } = row.figure;
    if (!sources || sources.byId.has(source)) return undefined;
    const meant = closestMatch(source, sources.byId.keys());
    return figureProblem(row, 'source', {
      message: source ? `Sumber \`${source}\` tidak ada dalam daftar.` : 'Sumber belum diisi.',
      found: source,
      expected: `id dari ${sources.file}`,
      advice: meant ? `Maksud Anda \`${meant}\`?` : `Tambahkan sumber ini di ${sources.file}.`,
    });
  },
};
