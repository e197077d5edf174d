import type { TextRule } from '../rule.ts';
import { scanProblem } from './text-scan.ts';

const PLACEHOLDERS =
  /\b(?:TODO|FIXME|TBD|XXXX+)\b|\blorem ipsum\b|\[(?:isi|tulis|lengkapi)\b[^\]\n]*\]|\b(?:https?:\/\/)?(?:www\.)?example\.(?:com|org|net)\b/g;

/** A pattern left standing is not yet an entry. */
export const noPlaceholder: TextRule = {
  name: 'no-placeholder',
  description: 'Tidak ada sisa pola seperti TODO, [isi di sini], atau lorem ipsum.',
  remedy: 'Isi menurut sumber. Bila tidak diketahui, hapus.',
  scope: 'text',
  check(context) {
    return [...context.text.matchAll(PLACEHOLDERS)].map((match) =>
      scanProblem(context, match.index, {
        message: 'Ada sisa pola yang belum diisi.',
        found: match[0],
        expected: 'isi yang sebenarnya, atau kosong',
        advice:
          'Isi menurut sumber. Bila tidak diketahui, hapus; situs menulis "belum terdokumentasi".',
      }),
    );
  },
};
