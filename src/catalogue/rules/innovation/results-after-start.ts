import type { Finding } from '../../diagnostics/diagnostic.ts';
import { fieldProblem } from '../problem.ts';
import type { EntryRule } from '../rule.ts';

/** What was measured before an innovation began is not its result. */
export const resultsAfterStart: EntryRule = {
  name: 'results-after-start',
  description:
    'Hasil diukur sesudah inovasi mulai; angka awal yang diambil sesudah mulai, atau pada tahun mulai, diberi `caveat`.',
  remedy: 'Perbaiki tahunnya, tulis `caveat`, atau ceritakan angka itu di bagian Masalah.',
  scope: 'entry',
  check({ entry, label }) {
    const { started, results } = entry.data;
    if (started === undefined) return [];
    return results.flatMap(({ before, after, caveat }, index): Finding[] => {
      const name = label(['results', index]);
      if (after?.year !== undefined && after.year < started) {
        return [
          fieldProblem(entry, ['results', index, 'after', 'year'], {
            message: `${name}: angka ini dari sebelum inovasi mulai.`,
            found: `sesudah ${after.year}, mulai ${started}`,
            expected: `tahun ${started} atau sesudahnya`,
            advice: 'Ceritakan angka ini di bagian Masalah, atau perbaiki tahunnya.',
          }),
        ];
      }
      if (caveat !== undefined || before === undefined) return [];
      const late = before.year !== undefined && before.year > started;
      const atStart = after?.year === started;
      if (!late && !atStart) return [];
      return [
        fieldProblem(entry, ['results', index, 'before'], {
          message: late
            ? `${name}: angka awalnya diambil sesudah inovasi mulai.`
            : `${name}: angka sesudahnya dari tahun inovasi mulai.`,
          found: late ? `sebelum ${before.year}, mulai ${started}` : `sesudah ${started}`,
          expected: '`caveat` yang mengatakannya',
          advice: 'Tulis di `caveat` apa yang karena itu tidak ditunjukkan angka ini.',
        }),
      ];
    });
  },
};
