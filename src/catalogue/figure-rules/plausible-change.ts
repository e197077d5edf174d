import type { Indicator } from '../../domain/indicator.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { figureProblem, regionName } from './figure-problem.ts';
import type { FigureRow, TableRule } from './figure-rule.ts';

/** A slip of the pen shows as a leap. A true leap is told in the note of the later row. */
export const plausibleChange: TableRule = {
  name: 'plausible-change',
  description: 'Perubahan yang luar biasa besar dijelaskan di kolom `note`.',
  scope: 'table',
  check({ courses }, { indicators, regions }) {
    return courses.flatMap((course) =>
      course.flatMap((later, index) => {
        const earlier = course[index - 1];
        const indicator = indicators.get(later.figure.indicator);
        if (!earlier || !indicator || later.figure.note) return [];
        if (!isLeap(earlier, later, indicator)) return [];
        const { year, value } = earlier.figure;
        return figureProblem('plausible-change', later, 'value', {
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

function isLeap(earlier: FigureRow, later: FigureRow, { largestYearlyChange }: Indicator): boolean {
  const years = later.figure.year - earlier.figure.year;
  if (!largestYearlyChange || years === 0) return false;
  const { value: limit, measure } = largestYearlyChange;
  const change = Math.abs(later.figure.value - earlier.figure.value);
  if (measure === 'satuan') return change > limit * years;
  return change * 100 > limit * years * Math.abs(earlier.figure.value);
}

function limitIn({ largestYearlyChange, unit }: Indicator): string {
  const { value, measure } = largestYearlyChange as NonNullable<Indicator['largestYearlyChange']>;
  const inPoints = unit.startsWith('persen') ? 'poin persen' : unit;
  return `${formatNumber(value)} ${measure === 'persen' ? 'persen' : inPoints}`;
}
