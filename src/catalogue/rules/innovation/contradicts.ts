import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** Where two sources disagree, both figures stand, and each must find the other. */
export const contradicts: EntryRule = {
  name: 'contradicts',
  description: '`contradicts` berisi nomor hasil lain dalam daftar `results` entri itu.',
  remedy: 'Perbaiki nomornya: hasil pertama bernomor 1.',
  scope: 'entry',
  check({ entry }) {
    const { results } = entry.data;
    return results.flatMap((result, index) =>
      (result.contradicts ?? []).flatMap((number, place) => {
        if (number !== index + 1 && number >= 1 && number <= results.length) return [];
        return fieldProblem(entry, ['results', index, 'contradicts', place], {
          message:
            number === index + 1
              ? `Hasil ke-${number} menyebut dirinya sendiri sebagai angka yang berbeda.`
              : `Tidak ada hasil ke-${number} dalam daftar ini.`,
          found: String(number),
          expected:
            results.length > 1
              ? `nomor hasil lain, 1 sampai ${results.length}`
              : 'hasil lain; daftar ini hanya berisi satu',
          advice:
            'Hitung dari 1, menurut urutan hasil dalam berkas. Hapus bila tidak ada yang berbeda.',
        });
      }),
    );
  },
};
