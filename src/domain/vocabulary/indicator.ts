/** Indicators: what the figures of regions measure. */
import type { z } from 'zod';
import { MONTH_NAMES } from '../words/month-names.ts';
import type { indicatorSchema } from './indicator.schema.ts';
import type { VocabularyId } from './vocabulary-ids.ts';

/** The id of an indicator. */
export type IndicatorId = VocabularyId<'indicators'>;

/** An indicator, or a list of regions. */
export type Indicator = z.infer<typeof indicatorSchema> & { id: IndicatorId };

/** True if the series has ended, or the list's period is over, as of a year. */
export function hasEnded({ years }: Indicator, asOf: number): boolean {
  return years?.until !== undefined && years.until < asOf;
}

/**
 * Returns the month of the survey, as the indicator's meaning names it: `Maret` for `menurut survei BPS
 * bulan Maret`. Undefined if the meaning names no month.
 */
export function surveyMonth({ meaning }: Pick<Indicator, 'meaning'>): string | undefined {
  return MONTH_NAMES.find((name) => new RegExp(`\\bbulan ${name}\\b`).test(meaning));
}
