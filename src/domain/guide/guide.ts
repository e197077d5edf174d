/** A replication guide as checked data. */
import type { z } from 'zod';
import type { createGuideSchema } from './guide.schema.ts';

/**
 * The slug of the general guide, which holds for every replication and belongs to no innovation.
 * Its sources are those of the policy frame.
 */
export const GENERAL_GUIDE = 'umum';

/** The checked front matter of a guide, with defaults filled in. */
export type GuideData = z.infer<ReturnType<typeof createGuideSchema>>;

/** One statement of a guide with its basis. */
export type GuideItem = GuideData['core'][number];

/** A checked guide. */
export interface Guide extends GuideData {
  slug: string;
}

/** True for a guide of several innovations, which has a path of its own. */
export function isFamilyGuide(guide: Pick<Guide, 'innovations'>): boolean {
  return guide.innovations.length > 1;
}

/**
 * Returns the months from the start until the service runs in the whole region: the sum of the
 * stages before the evaluation, by the shortest and the longest estimate.
 */
export function monthsToRun(guide: Pick<GuideData, 'stages'>): { low: number; high: number } {
  const before = guide.stages.filter(({ stage }) => stage !== 'evaluasi');
  return {
    low: before.reduce((sum, { months }) => sum + months.low, 0),
    high: before.reduce((sum, { months }) => sum + months.high, 0),
  };
}
