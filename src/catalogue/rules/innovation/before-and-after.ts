import type { Measurement } from '../../../domain/innovation/innovation.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** Before and after can be set side by side only if they are in order and measure the same. */
export const beforeAndAfter: EntryRule = {
  name: 'before-and-after',
  description: 'Tahun `before` tidak sesudah tahun `after`, dan keduanya bersatuan sama.',
  remedy: 'Tukar isinya, perbaiki tahunnya, atau bagi menjadi dua hasil.',
  scope: 'entry',
  check({ entry, label }) {
    return entry.data.results.flatMap(({ before, after }, index): Finding[] => {
      if (!before || !after) return [];
      const problems: Finding[] = [];
      if (before.year !== undefined && after.year !== undefined && before.year > after.year) {
        problems.push(
          fieldProblem(entry, ['results', index, 'before', 'year'], {
            message: `${label(['results', index])}: tahun sebelum lebih akhir daripada tahun sesudah.`,
            found: `sebelum ${before.year}, sesudah ${after.year}`,
            expected: 'tahun sebelum yang lebih awal atau sama',
            advice: 'Tukar isi `before` dan `after`, atau perbaiki tahunnya.',
          }),
        );
      }
      const units = [unitIn(before), unitIn(after)] as const;
      if (units[0] !== undefined && units[1] !== undefined && units[0] !== units[1]) {
        problems.push(
          fieldProblem(entry, ['results', index, 'after', 'text'], {
            message: `${label(['results', index])}: sebelum dan sesudah bersatuan beda.`,
            found: `sebelum ${units[0]}, sesudah ${units[1]}`,
            expected: 'satu satuan untuk kedua angka',
            advice: 'Bagi menjadi dua hasil, masing-masing dengan satuannya sendiri.',
          }),
        );
      }
      return problems;
    });
  },
};

/** Units that are told apart, and how they are written in a text. Words that could be either are left out. */
const UNITS: readonly [string, RegExp][] = [
  ['persen', /^(?:%|persen\b)/],
  ['orang', /^(?:orang|jiwa|warga|pasien|siswa|peserta)\b/],
  ['rupiah', /^(?:rupiah)\b/],
  ['hari', /^hari\b/],
  ['jam', /^jam\b/],
  ['menit', /^menit\b/],
  ['bulan', /^bulan\b/],
  ['unit', /^(?:unit|buah|rumah)\b/],
  ['desa', /^(?:desa|kelurahan)\b/],
];

/** Measures of time differ in size, not in kind: 3 hari may well become 2 jam. */
const TIMES = new Set(['hari', 'jam', 'menit', 'bulan']);

/**
 * The unit that a text names for its one number, where that is sure: no `value` beside it, one
 * number only, and the unit right after it (`sekitar 40 %`, `1.200 orang`, `Rp5 juta`).
 */
export function unitIn({ value, text }: Measurement): string | undefined {
  if (value !== undefined || text === undefined) return undefined;
  const numbers = [...text.matchAll(/\d+(?:[.,]\d+)*/g)];
  const [number] = numbers;
  if (numbers.length !== 1 || !number) return undefined;
  if (/\brp\.?\s*$/i.test(text.slice(0, number.index))) return 'rupiah';
  const rest = text
    .slice(number.index + number[0].length)
    .trimStart()
    .toLowerCase()
    .replace(/^(?:ribu|juta|miliar|triliun)\s+/, '');
  const unit = UNITS.find(([, form]) => form.test(rest))?.[0];
  return unit !== undefined && TIMES.has(unit) ? 'waktu' : unit;
}
