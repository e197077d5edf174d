/** An innovation as checked data: its front matter and the sections of its body. */
import type { z } from 'zod';
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';
import type { createInnovationSchema } from './innovation.schema.ts';

/** First year of KIPP. Source: policy frame of the ministry, Pedoman Teknis KIPP 2014. */
export const FIRST_KIPP_YEAR = 2014;

/** The headings of the body, in their fixed order, with the id of the section under each. */
export const BODY_SECTIONS = [
  { id: 'problem', heading: 'Masalah' },
  { id: 'solution', heading: 'Solusi' },
  { id: 'howItWorks', heading: 'Cara kerja' },
  { id: 'lessons', heading: 'Pelajaran' },
  { id: 'continuity', heading: 'Yang menjaga keberlanjutan' },
] as const;

/** The id of a section of the body. */
export type BodySectionId = (typeof BODY_SECTIONS)[number]['id'];

/** The checked front matter of an innovation, with defaults filled in. */
export type InnovationData = z.infer<ReturnType<typeof createInnovationSchema>>;

/** One result of an innovation: an indicator with its values before and after. */
export type Result = InnovationData['results'][number];

/** A value before or after. */
export type Measurement = NonNullable<Result['before']>;

/** A documented replication. */
export type Replication = InnovationData['replications'][number];

/** An award. */
export type Award = InnovationData['awards'][number];

/** A source of an entry. */
export type Source = InnovationData['sources'][number];

/** A checked innovation: its front matter, its slug and the Markdown under each fixed heading. */
export interface Innovation extends InnovationData {
  slug: string;
  /** Markdown per section, without its heading; an empty string for an undocumented one. */
  body: Record<BodySectionId, string>;
}

/** The statuses of an innovation that still runs. */
export const RUNNING_STATUSES = [
  'berjalan',
  'berkembang',
] as const satisfies readonly VocabularyId<'statuses'>[];

/** True for the status of an innovation that still runs, whether or not it grows. */
export function isRunning(status: VocabularyId<'statuses'>): boolean {
  return RUNNING_STATUSES.some((running) => running === status);
}
