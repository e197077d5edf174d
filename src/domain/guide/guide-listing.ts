/** How guides are listed: by strategy, sector, cost, what they require, and duration. */

import type { Innovation } from '../innovation/innovation.ts';
import { labelOf, type Vocabularies } from '../vocabulary/vocabulary.ts';
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';
import { formatNumber } from '../words/numbers.ts';
import { type Guide, monthsToRun } from './guide.ts';

/** What a region may lack, and which guides do without it. */
export const GUIDE_NEEDS = [
  { id: 'tanpa-internet', label: 'Jalan tanpa internet' },
  { id: 'tanpa-listrik', label: 'Jalan tanpa listrik jaringan' },
  { id: 'petugas-yang-ada', label: 'Cukup petugas yang ada' },
] as const;

/** How long until the service runs in the whole region, by the longest estimate, in months. */
export const GUIDE_DURATIONS = [
  { id: 'setahun', label: 'Sampai 12 bulan', most: 12 },
  { id: 'dua-tahun', label: '13 sampai 24 bulan', most: 24 },
  { id: 'lebih', label: 'Lebih dari 24 bulan', most: Number.POSITIVE_INFINITY },
] as const;

/** What of a guide the filters look at, as ids. */
export interface GuideTraits {
  strategies: string[];
  sectors: string[];
  cost: string | undefined;
  needs: string[];
  duration: string;
}

/** Levels of connectivity that need no internet. */
const OFFLINE = new Set<VocabularyId<'connectivity-levels'>>(['tanpa-internet', 'telepon']);

/** The traits of a guide. A requirement that nobody documented is not taken for granted. */
export function guideTraitsOf(guide: Guide): GuideTraits {
  const { connectivity, electricity, staff } = guide.requirements;
  const { high } = monthsToRun(guide);
  return {
    strategies: guide.strategies,
    sectors: guide.sectors,
    cost: guide.cost?.level,
    needs: [
      connectivity && OFFLINE.has(connectivity.level) ? 'tanpa-internet' : undefined,
      electricity && electricity.level !== 'jaringan' ? 'tanpa-listrik' : undefined,
      staff?.level === 'petugas-yang-ada' ? 'petugas-yang-ada' : undefined,
    ].flatMap((need) => need ?? []),
    duration: GUIDE_DURATIONS.find(({ most }) => high <= most)?.id ?? 'lebih',
  };
}

/** Innovations named in a guide's line. */
const MAX_NAMED = 3;

/** A guide in one line: from which innovations, what it costs, how many months until it runs. */
export function guideSummaryLine(
  guide: Guide,
  known: { vocabularies: Vocabularies; innovationBySlug: ReadonlyMap<string, Innovation> },
): string {
  const names = guide.innovations
    .flatMap((slug) => known.innovationBySlug.get(slug) ?? [])
    .map(({ acronym, title }) => acronym ?? title);
  const more = names.length - MAX_NAMED;
  const { low, high } = monthsToRun(guide);
  return [
    `${names.length > 1 ? 'seperti' : 'dari'} ${names.slice(0, MAX_NAMED).join(', ')}${more > 0 ? `, dan ${formatNumber(more)} lainnya` : ''}`,
    guide.cost
      ? `biaya ${labelOf(known.vocabularies, 'cost-levels', guide.cost.level).toLowerCase()}`
      : 'biaya belum terdokumentasi',
    `${low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`} bulan`,
  ].join(' · ');
}

/**
 * A guide as the filters of the list read it: where it is, what it says of itself, and under each
 * filter's name the values it has.
 */
export interface ListedGuide {
  path: string;
  title: string;
  line: string;
  strategi: string[];
  sektor: string[];
  biaya: string[];
  syarat: string[];
  lama: string[];
}

/** The guides that speak of an innovation: its own first, then those of the families it belongs to. */
export function guidesFor(slug: string, guides: readonly Guide[]): Guide[] {
  return guides
    .filter(({ innovations }) => innovations.includes(slug))
    .sort((a, b) => a.innovations.length - b.innovations.length || (a.slug < b.slug ? -1 : 1));
}
