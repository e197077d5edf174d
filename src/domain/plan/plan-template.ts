/** From a guide, or from an innovation without one, to the template of a plan. */

import type { Basis } from '../guide/basis.ts';
import type { Guide, GuideItem } from '../guide/guide.ts';
import { describeBasis, type SourceHolders } from '../guide/guide-sources.ts';
import type { Innovation } from '../innovation/innovation.ts';
import { guidePath, innovationPath } from '../site/paths.ts';
import { labelOf, type Vocabularies } from '../vocabulary/vocabulary.ts';
import { formatQuantity } from '../words/numbers.ts';
import type { InnovationShare } from './innovation-share.ts';
import type { PlanTemplate } from './plan.ts';

/** What templates are made from. */
export interface TemplateContext extends SourceHolders {
  innovationBySlug: ReadonlyMap<string, Innovation>;
  vocabularies: Vocabularies;
}

/** The template of a plan that follows a guide. */
export function templateOfGuide(guide: Guide, context: TemplateContext): PlanTemplate {
  const { vocabularies, innovationBySlug } = context;
  const words = (basis: Basis) => describeBasis(basis, guide, context);
  const line = ({ text, basis }: GuideItem) => ({ text, basis: words(basis) });
  const joined = (items: readonly GuideItem[] | undefined) =>
    (items ?? []).map(({ text }) => text).join('\n');
  const { fit, serviceStandard: standard, complaints, data } = guide;
  return {
    origin: {
      title: guide.title,
      path: guidePath(guide),
      innovations: guide.innovations.flatMap((slug) => {
        const found = innovationBySlug.get(slug);
        return found ? [originOf(found)] : [];
      }),
    },
    summary: guide.summary,
    fit: {
      suits: fit.suits.map(line),
      unsuited: fit.unsuited.map(line),
      indicators: fit.indicators,
    },
    baselineIndicators: guide.indicators.flatMap(({ regionIndicator }) => regionIndicator ?? []),
    core: guide.core.map(line),
    roles: guide.roles.map(({ id, label, office = '' }) => ({ id, label, office })),
    process: guide.process.map(({ role, text, document = '' }) => ({ role, text, document })),
    data: [...data.sets, ...data.verification, ...data.upkeep].map(line),
    competence: guide.competence.map(({ who, text, basis }) => ({
      text: `${who}: ${text}`,
      basis: words(basis),
    })),
    standard: {
      requirements: joined(standard.requirements),
      procedure: joined(standard.procedure),
      time: joined(standard.time),
      fee: joined(standard.fee),
      product: joined(standard.product),
    },
    complaints: {
      channels: joined(complaints.channels),
      handling: joined(complaints.handling),
      links: joined(complaints.links),
    },
    legal: guide.legal.map(({ instrument, text, basis }) => ({
      instrument,
      text,
      basis: words(basis),
    })),
    budget: guide.budget.map((one) => ({
      item: one.item,
      unit: one.unit ?? '',
      quantity: null,
      price: null,
      funding: one.funding ?? '',
      note: sentences(one.text, rangeInWords(one), basisSentence(words(one.basis))),
    })),
    stages: guide.stages.map(({ stage, months, tasks }) => ({
      id: stage,
      label: labelOf(vocabularies, 'guide-stages', stage),
      // Between the shortest and the longest; the region sets its own.
      months: Math.max(1, Math.round((months.low + months.high) / 2)),
      tasks: tasks.map(({ text, role, with: others, output }) => ({
        text,
        role,
        with: others,
        output,
        done: false,
      })),
    })),
    indicators: guide.indicators.map((one) => ({
      text: one.text,
      unit: one.unit,
      kind: labelOf(vocabularies, 'indicator-kinds', one.kind),
      baseline: one.baseline,
      target: '',
      frequency: one.frequency,
      role: one.role,
    })),
    risks: guide.risks.map(({ text, response, basis }) => ({
      text,
      response,
      basis: words(basis),
    })),
    continuity: guide.continuity.map(line),
    checklist: guide.checklist.map((text) => ({ text, done: false })),
    undocumented: guide.undocumented,
  };
}

/**
 * What an innovation without a guide adds to the template of the general guide: what sources say of
 * it, in the places where a guide would say it. `withInnovation` puts the two together in the
 * browser, so that the general guide is not sent once for every innovation.
 */
export function shareOfInnovation(
  innovation: Innovation,
  general: Guide,
  { vocabularies }: Pick<TemplateContext, 'vocabularies'>,
): InnovationShare {
  const words = (ids: readonly string[] | undefined) => {
    const names = (ids ?? []).flatMap((id) => {
      const source = innovation.sources.find((one) => one.id === id);
      return source ? (source.publisher ?? source.title) : [];
    });
    return [...new Set(names)].join('; ');
  };
  const { cost, requirements } = innovation;
  const texts = (items: readonly { text: string }[]) => items.map(({ text }) => text);
  return {
    general: general.slug,
    origin: {
      title: innovation.title,
      path: innovationPath(innovation.slug),
      innovations: [originOf(innovation)],
    },
    summary: innovation.summary,
    data: innovation.dataUsed.map(({ id, note, sources }) => ({
      text: `Data di tempat asal: ${labelOf(vocabularies, 'poverty-data', id)}.${note ? ` ${note}` : ''}`,
      basis: words(sources),
    })),
    competence: (requirements?.staff ?? []).map(({ text, sources }) => ({
      text: `Di tempat asal: ${text}`,
      basis: words(sources),
    })),
    procedure: texts(innovation.serviceStandard),
    channels: texts(innovation.complaints),
    legal: innovation.legalBasis.map(({ text, sources }) => ({
      instrument: 'Di tempat asal',
      text,
      basis: words(sources),
    })),
    budget: (cost?.items ?? []).map(({ item, amount, year, sources }) => ({
      item,
      unit: '',
      quantity: null,
      price: null,
      funding: cost?.funding ?? '',
      note: sentences(
        `Di tempat asal: ${amount}${year && !amount.includes(String(year)) ? ` (${year})` : ''}.`,
        basisSentence(words(sources)),
      ),
    })),
    risks: innovation.obstacles.map(({ text, sources }) => ({
      text: `Di tempat asal: ${text}`,
      response: '',
      basis: words(sources),
    })),
    indicators: innovation.results.slice(0, 4).map(({ indicator, unit }) => ({
      text: indicator,
      unit: unit ?? '',
      kind: 'Hasil di tempat asal',
      baseline: 'Ukur sendiri sebelum mulai',
      target: '',
      frequency: 'Tiap tahun',
      role: general.indicators[0]?.role ?? '',
    })),
  };
}

function sentences(...all: string[]): string {
  return all.filter(Boolean).join(' ');
}

function basisSentence(basis: string): string {
  return basis && `Dasar: ${basis}.`;
}

function originOf({ slug, title, institution }: Innovation) {
  return { slug, title, institution: institution.name };
}

function rangeInWords({ low, high, unit, year }: Guide['budget'][number]): string {
  if (low === undefined || high === undefined) return '';
  const rupiah = (amount: number) => formatQuantity(amount, 'rupiah');
  const range = low === high ? rupiah(low) : `${rupiah(low)} sampai ${rupiah(high)}`;
  return `Menurut sumber ${range} per ${unit}${year ? ` (${year})` : ''}.`;
}
