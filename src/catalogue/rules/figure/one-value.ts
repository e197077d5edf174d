import type { FigureRow } from '../../readers/figure-row.ts';
import { figureProblem } from '../../readers/figure-row.ts';
import { regionName, writtenNumber } from './figure-problem.ts';
import type { TableRule } from './figure-rule.ts';

/** A region has one value of a series in a year, whichever file it stands in. */
export const oneValue: TableRule = {
  name: 'one-value',
  description: 'Satu nilai untuk satu wilayah, satu tahun, dan satu seri.',
  remedy: 'Hapus salah satu. Bila dua sumber berbeda, pakai yang resmi dan catat bedanya.',
  scope: 'table',
  check({ series }, { regions }) {
    return series.flatMap((course) =>
      course.flatMap((row, index) => {
        const { code, year } = row.figure;
        if (course[index - 1]?.figure.year !== year) return [];
        const first = course.find(({ figure }) => figure.year === year) as FigureRow;
        return figureProblem(row, 'code', {
          message: `${regionName(code, regions)} sudah punya \`${first.figure.indicator}\` tahun ${year}: ${writtenNumber(first)} di ${first.file} baris ${first.line}.`,
          found: writtenNumber(row),
          expected: 'satu nilai untuk satu wilayah, satu tahun, dan satu seri',
          advice: 'Hapus salah satu. Bila dua sumber berbeda, pakai yang resmi dan catat bedanya.',
        });
      }),
    );
  },
};
