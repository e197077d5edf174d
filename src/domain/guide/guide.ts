/** A replication guide as checked data. */
import type { z } from 'zod';
import type { createGuideSchema } from './guide.schema.ts';

/**
 * The slug of the general guide: what holds for every replication, with the sources of the policy
 * frame. It is of no single innovation.
 */
export const GENERAL_GUIDE = 'umum';

/** The front matter of a guide, checked, with defaults filled in. */
export type GuideData = z.infer<ReturnType<typeof createGuideSchema>>;

/** One statement of a guide with what it rests on. */
export type GuideItem = GuideData['core'][number];

/** A checked guide. */
export interface Guide extends GuideData {
  slug: string;
}

/** Whether a guide is for a family of innovations and so stands at an address of its own. */
export function isFamilyGuide(guide: Pick<Guide, 'innovations'>): boolean {
  return guide.innovations.length > 1;
}

/**
 * How long from the start until the service runs in the whole region, in months: the stages before
 * the evaluation, one after the other.
 */
export function monthsToRun(guide: Pick<GuideData, 'stages'>): { low: number; high: number } {
  const before = guide.stages.filter(({ stage }) => stage !== 'evaluasi');
  return {
    low: before.reduce((sum, { months }) => sum + months.low, 0),
    high: before.reduce((sum, { months }) => sum + months.high, 0),
  };
}
