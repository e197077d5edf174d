/** The sources that a guide rests on: its own, those of its innovations, those of the general guide. */

import type { Innovation, Source } from '../innovation/innovation.ts';
import { type Basis, EDITORIAL } from './basis.ts';
import { GENERAL_GUIDE, type Guide } from './guide.ts';
import { basesOf } from './statements.ts';

/** A source as a guide cites it. */
export interface CitedSource extends Source {
  /** The reference as the guide writes it: `uptpk-sragen/s3`. */
  reference: string;
  /** Slug of the innovation whose source it is; undefined for the guide's own and the general guide's. */
  innovation: string | undefined;
}

/** Where references lead. */
export interface SourceHolders {
  innovationBySlug: ReadonlyMap<string, Pick<Innovation, 'sources'>>;
  /** The general guide; undefined where the catalogue has none. */
  general: Pick<Guide, 'sources'> | undefined;
}

/** All sources that a guide cites, once each, in the order in which its page first cites them. */
export function citedSources(guide: Guide, holders: SourceHolders): CitedSource[] {
  const cited = new Map<string, CitedSource>();
  for (const { basis } of basesOf(guide)) {
    if (basis === EDITORIAL) continue;
    for (const reference of basis) {
      if (cited.has(reference)) continue;
      const source = sourceOf(reference, guide, holders);
      if (source) cited.set(reference, source);
    }
  }
  return [...cited.values()];
}

/** The source that a reference leads to; undefined where it leads nowhere (a checked guide never does). */
export function sourceOf(
  reference: string,
  guide: Guide,
  { innovationBySlug, general }: SourceHolders,
): CitedSource | undefined {
  const slash = reference.indexOf('/');
  const slug = slash < 0 ? undefined : reference.slice(0, slash);
  const id = reference.slice(slash + 1);
  const holder =
    slug === undefined ? guide : slug === GENERAL_GUIDE ? general : innovationBySlug.get(slug);
  const source = holder?.sources.find((one) => one.id === id);
  if (!source) return undefined;
  const innovation = slug === GENERAL_GUIDE ? undefined : slug;
  return { ...source, reference, innovation };
}

/**
 * What a statement rests on, in words for a plan or a document: `Saran editor`, or the publishers
 * with their years.
 */
export function describeBasis(basis: Basis, guide: Guide, holders: SourceHolders): string {
  if (basis === EDITORIAL) return 'Saran editor';
  const names = basis.flatMap((reference) => {
    const source = sourceOf(reference, guide, holders);
    if (!source) return [];
    const year = source.date?.slice(0, 4);
    return `${source.publisher ?? source.title}${year ? ` (${year})` : ''}`;
  });
  return [...new Set(names)].join('; ');
}
