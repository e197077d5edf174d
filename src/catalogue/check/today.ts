import { localDay } from '../../domain/words/local-day.ts';

/** Waktu Indonesia Timur, where the day begins first. */
const EASTERN = 'Asia/Jayapura';

/**
 * Returns the day it is in Indonesia, `YYYY-MM-DD`, wherever the check runs. The only look at a clock
 * in the catalogue; it decides what is accepted, never what is shown.
 */
export function todayInIndonesia(now: Date = new Date()): string {
  return localDay(now, EASTERN);
}
