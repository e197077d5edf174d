/**
 * Partial dates, as precise as sources give them: a year, a month or a day, written `2020`, `2020-10`
 * or `2020-10-09`.
 */
import { MONTH_NAMES } from './month-names.ts';

/** True for a year from 1900 to 2100, or a month or day of one that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (Number(year) < 1900 || Number(year) > 2100) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= daysInMonth;
}

/** Returns the year of a partial date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Returns the first day a partial date can mean, as `YYYY-MM-DD`. */
export function earliestDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** Returns the last day a partial date can mean, as `YYYY-MM-DD`. */
export function latestDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Formats a partial date: `9 Oktober 2020`, `Oktober 2020` or `2020`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  const monthName = month ? MONTH_NAMES[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, monthName, year].filter(Boolean).join(' ');
}
