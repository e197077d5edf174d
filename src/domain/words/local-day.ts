/** The calendar day of a moment, which depends on where one is. */

/**
 * Returns the calendar day of a moment, `YYYY-MM-DD`, in a time zone such as `Asia/Jakarta`.
 * @param timeZone that of the reader's own clock unless given; never UTC by default, in which the
 *   day begins at seven in the morning in Jakarta and at nine in Papua.
 */
export function localDay(date: Date, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).formatToParts(date);
  const part = (name: 'year' | 'month' | 'day') => parts.find(({ type }) => type === name)?.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}
