/** Dates as people write them in a table, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
import { isPartialDate } from '../domain/words/partial-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];

/** The date, or undefined where the text is none. Day comes before month, as in Indonesia. */
export function parseDate(text: string): string | undefined {
  const clean = text.trim();
  if (isPartialDate(clean)) return clean;
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(clean);
  if (numeric) return valid(numeric[3], numeric[2], numeric[1]);
  const written = /^(?:(\d{1,2})\s+)?(\p{L}+)\s+(\d{4})$/u.exec(clean);
  if (!written) return undefined;
  const month = MONTHS.indexOf((written[2] as string).slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : valid(written[3], String(month), written[1]);
}

function valid(
  year: string | undefined,
  month: string | undefined,
  day?: string,
): string | undefined {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
  return isPartialDate(date) ? date : undefined;
}
