/** Whether a figure can be: the same rules for the check of a file and for a form in a browser. */
import type { Indicator } from '../vocabulary/indicator.ts';
import type { RegionFigure } from './region-figures.ts';

type YearAndValue = Pick<RegionFigure, 'year' | 'value'>;

/** Whether a value is one that the indicator can have. */
export function isPossible(value: number, { range }: Pick<Indicator, 'range'>): boolean {
  return value >= range.min && value <= range.max;
}

/** Whether the indicator's series covers a year. */
export function coversYear(year: number, { years }: Pick<Indicator, 'years'>): boolean {
  return year >= (years?.from ?? 0) && year <= (years?.until ?? 9999);
}

/** Whether a value changed more since an earlier one than the indicator ever does in as many years. */
export function isLeap(
  earlier: YearAndValue,
  later: YearAndValue,
  { largestYearlyChange }: Pick<Indicator, 'largestYearlyChange'>,
): boolean {
  const years = later.year - earlier.year;
  if (!largestYearlyChange || years === 0) return false;
  const { value: limit, measure } = largestYearlyChange;
  const change = Math.abs(later.value - earlier.value);
  if (measure === 'satuan') return change > limit * years;
  return change * 100 > limit * years * Math.abs(earlier.value);
}
