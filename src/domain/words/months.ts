/** Calendar months as texts, `2027-01`, counted without clock or time zone. */
import { MONTH_NAMES } from './month-names.ts';

/** True for a month `YYYY-MM` of the years 1945 to 2100. */
export function isMonth(text: string): boolean {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match !== null && Number(match[1]) >= 1945 && Number(match[1]) <= 2100;
}

/** Returns the month `count` months later, or earlier for a negative count. */
export function addMonths(month: string, count: number): string {
  const index = monthIndex(month) + count;
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Formats a month: `Januari 2027`. */
export function monthName(month: string): string {
  return `${MONTH_NAMES[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

/** Formats a span: `Januari 2027`, `Januari sampai Maret 2027`, `November 2026 sampai Februari 2027`. */
export function monthSpan(from: string, to: string): string {
  if (from === to) return monthName(from);
  const first =
    from.slice(0, 4) === to.slice(0, 4) ? monthName(from).slice(0, -5) : monthName(from);
  return `${first} sampai ${monthName(to)}`;
}

/** Returns the number of months since the year 0. */
function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
