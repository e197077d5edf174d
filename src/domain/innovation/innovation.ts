/** An innovation as checked data: its front matter and the sections of its body. */
import type { z } from 'zod';
import type { createInnovationSchema } from './innovation.schema.ts';

/** First year of KIPP. Source: policy frame of the ministry, Pedoman Teknis KIPP 2014. */
export const FIRST_KIPP_YEAR = 2014;

/** The headings of the body, in their fixed order, with the section each one opens. */
export const BODY_SECTIONS = [
  { id: 'problem', heading: 'Masalah' },
  { id: 'solution', heading: 'Solusi' },
  { id: 'howItWorks', heading: 'Cara kerja' },
  { id: 'lessons', heading: 'Pelajaran' },
  { id: 'continuity', heading: 'Yang menjaga keberlanjutan' },
] as const;

/** The id of a section of the body. */
export type BodySectionId = (typeof BODY_SECTIONS)[number]['id'];

/** The front matter of an innovation, checked, with defaults filled in. */
export type InnovationData = z.infer<ReturnType<typeof createInnovationSchema>>;

/** One figure of an innovation. */
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
  /** Markdown per section, without its heading; an empty string where nothing is documented. */
  body: Record<BodySectionId, string>;
}
