/** The list of guides: filters by strategy, sector, cost, requirements and duration. */

import type { Innovation } from '../innovation/innovation.ts';
import { labelOf, type Vocabularies } from '../vocabulary/vocabulary.ts';
import type { VocabularyId } from '../vocabulary/vocabulary-ids.ts';
import { formatNumber } from '../words/numbers.ts';
import { type Guide, monthsToRun } from './guide.ts';

/** Requirements that a region may lack, as filters for guides without them. */
export const GUIDE_NEEDS = [
  { id: 'tanpa-internet', label: 'Jalan tanpa internet' },
  { id: 'tanpa-listrik', label: 'Jalan tanpa listrik jaringan' },
  { id: 'petugas-yang-ada', label: 'Cukup petugas yang ada' },
] as const;

/** Classes of the months until the service runs in the whole region, by the longest estimate. */
export const GUIDE_DURATIONS = [
  { id: 'setahun', label: 'Sampai 12 bulan', maxMonths: 12 },
  { id: 'dua-tahun', label: '13 sampai 24 bulan', maxMonths: 24 },
  { id: 'lebih', label: 'Lebih dari 24 bulan', maxMonths: Number.POSITIVE_INFINITY },
] as const;

/** The values of a guide in the filters, as ids. */
export interface GuideTraits {
  strategies: string[];
  sectors: string[];
  cost: string | undefined;
  needs: string[];
  duration: string;
}

/** Levels of connectivity that need no internet. */
const OFFLINE = new Set<VocabularyId<'connectivity-levels'>>(['tanpa-internet', 'telepon']);

/** Returns the traits of a guide. An undocumented requirement does not count as absent. */
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
    duration: GUIDE_DURATIONS.find(({ maxMonths }) => high <= maxMonths)?.id ?? 'lebih',
  };
}

/** The maximum number of innovations named in a guide's line. */
const MAX_NAMED = 3;

/** Describes a guide in one line: its innovations, its cost, and the months until it runs. */
export function guideSummaryLine(
  guide: Guide,
  context: { vocabularies: Vocabularies; innovationBySlug: ReadonlyMap<string, Innovation> },
): string {
  const names = guide.innovations
    .flatMap((slug) => context.innovationBySlug.get(slug) ?? [])
    .map(({ acronym, title }) => acronym ?? title);
  const more = names.length - MAX_NAMED;
  const { low, high } = monthsToRun(guide);
  return [
    `${names.length > 1 ? 'seperti' : 'dari'} ${names.slice(0, MAX_NAMED).join(', ')}${more > 0 ? `, dan ${formatNumber(more)} lainnya` : ''}`,
    guide.cost
      ? `biaya ${labelOf(context.vocabularies, 'cost-levels', guide.cost.level).toLowerCase()}`
      : 'biaya belum terdokumentasi',
    `${low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`} bulan`,
  ].join(' · ');
}

/**
 * A guide in the file for the filters of the list: its path, title and line, and the values it has
 * in each filter.
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

/** Returns the guides of an innovation: its own first, then those of its families, by slug. */
export function guidesFor(slug: string, guides: readonly Guide[]): Guide[] {
  return guides
    .filter(({ innovations }) => innovations.includes(slug))
    .sort((a, b) => a.innovations.length - b.innovations.length || (a.slug < b.slug ? -1 : 1));
}
