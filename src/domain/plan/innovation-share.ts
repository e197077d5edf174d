/**
 * A plan for an innovation without a guide: the template of the general guide, preceded by what
 * sources say of the innovation. Small, because a browser puts the two together.
 */
import type { PlanTemplate } from './plan.ts';

/** What an innovation adds to the template of the general guide. */
export interface InnovationShare
  extends Pick<
    PlanTemplate,
    'origin' | 'summary' | 'data' | 'competence' | 'legal' | 'budget' | 'risks' | 'indicators'
  > {
  /** Slug of the general guide. */
  general: string;
  /** The procedure and the complaint channels in the place of origin. */
  procedure: string[];
  channels: string[];
}

/** Returns the template of a plan for the innovation. */
export function withInnovation(general: PlanTemplate, share: InnovationShare): PlanTemplate {
  const own = (texts: readonly string[], words: string) =>
    [...texts.map((text) => `Di tempat asal: ${text}`), words].join('\n');
  return {
    ...general,
    origin: share.origin,
    summary: share.summary,
    data: [...share.data, ...general.data],
    competence: [...share.competence, ...general.competence],
    standard: {
      ...general.standard,
      procedure: own(share.procedure, general.standard.procedure),
    },
    complaints: {
      ...general.complaints,
      channels: own(share.channels, general.complaints.channels),
    },
    legal: [...share.legal, ...general.legal],
    budget: [...share.budget, ...general.budget],
    risks: [...share.risks, ...general.risks],
    indicators: [...share.indicators, ...general.indicators],
  };
}
