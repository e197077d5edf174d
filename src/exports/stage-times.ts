/** When the stages of a plan are, in words: on the calendar, or counted from the first month. */

import { type Plan, scheduleOf } from '../domain/plan/plan.ts';
import { monthSpan } from '../domain/words/months.ts';

/**
 * The time of each stage: `Januari sampai Maret 2027` where the plan has a start, else
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
