/** Plausibility of figures: the same rules for the check of a file and for a form in a browser. */
import type { Indicator } from '../vocabulary/indicator.ts';
import type { RegionFigure } from './region-figures.ts';

type YearAndValue = Pick<RegionFigure, 'year' | 'value'>;

/** True for a value within the range of the indicator. */
export function isPossible(value: number, { range }: Pick<Indicator, 'range'>): boolean {
  return value >= range.min && value <= range.max;
}

/** True for a year that the indicator's series covers. */
export function coversYear(year: number, { years }: Pick<Indicator, 'years'>): boolean {
  return year >= (years?.from ?? 0) && year <= (years?.until ?? 9999);
}

/**
 * True if a value changed more since an earlier one than the indicator's largest yearly change
 * allows for the years between them. Two figures of one year are never a leap.
 */
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
