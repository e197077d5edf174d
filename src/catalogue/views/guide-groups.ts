/** Replication guides by sector, grouped once for a whole catalogue. */

import { GENERAL_GUIDE, type Guide } from '../../domain/guide/guide.ts';
import type { VocabularyTerm } from '../../domain/vocabulary/vocabulary.ts';
import { NAME_COLLATOR } from '../../domain/words/collator.ts';
import { memoizePerCatalogue } from './memoize.ts';

/** A sector with its guides. */
export interface GuideGroup {
  sector: VocabularyTerm;
  /** Those of which it is the first sector come first, then those of more innovations, then by title. */
  guides: Guide[];
  /** The first few of those of which it is the first sector: no guide is among them in two sectors. */
  first: Guide[];
}

/** So many guides of a sector stand on the page of all guides. */
const FIRST = 3;

/** The sectors that have a guide, in the vocabulary's order. The general guide is in none. */
export const guideGroups = memoizePerCatalogue((catalogue): GuideGroup[] =>
  catalogue.vocabularies.sectors.flatMap((sector) => {
    const isFirst = ({ sectors }: Guide) => sectors[0] === sector.id;
    const guides = catalogue.guides
      .filter(({ slug, sectors }) => slug !== GENERAL_GUIDE && sectors.includes(sector.id))
      .sort(
        (a, b) =>
          Number(isFirst(b)) - Number(isFirst(a)) ||
          b.innovations.length - a.innovations.length ||
          NAME_COLLATOR.compare(a.title, b.title),
      );
    return guides.length > 0
      ? [{ sector, guides, first: guides.filter(isFirst).slice(0, FIRST) }]
      : [];
  }),
);
