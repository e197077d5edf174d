/** Nine hours ahead of UTC: Waktu Indonesia Timur, where the day begins first. */
const EASTERN_HOURS = 9;

/**
 * The day it is in Indonesia, `YYYY-MM-DD`. The only look at a clock in the catalogue; it decides
 * what is accepted, never what is shown.
 */
export function todayInIndonesia(now: Date = new Date()): string {
  return new Date(now.getTime() + EASTERN_HOURS * 3_600_000).toISOString().slice(0, 10);
}
