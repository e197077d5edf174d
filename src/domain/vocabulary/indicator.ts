/** Indicators: what the figures of regions measure. */
import type { z } from 'zod';
import type { indicatorSchema } from './indicator.schema.ts';
import type { VocabularyId } from './vocabulary-ids.ts';

/** The id of an indicator. */
export type IndicatorId = VocabularyId<'indicators'>;

/** An indicator, or a list of regions. */
export type Indicator = z.infer<typeof indicatorSchema> & { id: IndicatorId };

/** Whether the series has ended, or the list's period is over, as of a year. */
export function hasEnded({ years }: Indicator, asOf: number): boolean {
  return years?.until !== undefined && years.until < asOf;
}
