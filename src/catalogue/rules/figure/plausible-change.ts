import { isLeap } from '../../../domain/figures/figure-plausibility.ts';
import type { Indicator } from '../../../domain/vocabulary/indicator.ts';
import { formatNumber } from '../../../domain/words/numbers.ts';
import { figureProblem } from '../../readers/figure-row.ts';
import { regionName } from './figure-problem.ts';
import type { TableRule } from './figure-rule.ts';

/** A slip of the pen shows as a leap. A true leap is told in the note of the later row. */
export const plausibleChange: TableRule = {
  name: 'plausible-change',
  description: 'Perubahan yang luar biasa besar dijelaskan di kolom `note`.',
  remedy: 'Bandingkan dengan sumber. Bila memang begitu, tulis alasannya di kolom `note`.',
  scope: 'table',
  check({ series }, { indicators, regions }) {
    return series.flatMap((course) =>
      course.flatMap((later, index) => {
        const earlier = course[index - 1];
        const indicator = indicators.get(later.figure.indicator);
        if (!earlier || !indicator || later.figure.note) return [];
        if (!isLeap(earlier.figure, later.figure, indicator)) return [];
        const { year, value } = earlier.figure;
        return figureProblem(later, 'value', {
          message: `${regionName(later.figure.code, regions)}: \`${indicator.id}\` berubah terlalu besar sejak ${year}.`,
          found: `${formatNumber(value)} (${year}) menjadi ${formatNumber(later.figure.value)} (${later.figure.year})`,
          expected: `perubahan paling banyak ${limitIn(indicator)} setahun, atau catatan di kolom note`,
          advice:
            'Bandingkan dengan sumber. Bila memang begitu, tulis di kolom note, misalnya "Begitu tertulis di sumber."',
        });
      }),
    );
  },
};

function limitIn({ largestYearlyChange, unit }: Indicator): string {
  const { value, measure } = largestYearlyChange as NonNullable<Indicator['largestYearlyChange']>;
  const inPoints = unit.startsWith('persen') ? 'poin persen' : unit;
  return `${formatNumber(value)} ${measure === 'persen' ? 'persen' : inPoints}`;
}
