/** The time of each stage in words: by calendar month, or counted from the first month. */

import { type Plan, scheduleOf } from '../domain/plan/plan.ts';
import { monthSpan } from '../domain/words/months.ts';

/**
 * Returns the time of each stage: `Januari sampai Maret 2027` if the plan has a start, else
 * `Bulan ke-1 sampai ke-3`.
 */
export function stageTimes({ stages, start }: Pick<Plan, 'stages'> & { start?: string }): string[] {
  if (start) return scheduleOf({ stages, start }).map(({ from, to }) => monthSpan(from, to));
  let before = 0;
  return stages.map(({ months }) => {
    const first = before + 1;
    before += months;
    return first === before ? `Bulan ke-${first}` : `Bulan ke-${first} sampai ke-${before}`;
  });
}
