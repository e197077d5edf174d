/** The checked catalogue: everything the site, the search and the exports are made from. */

import type { RegionFigures } from '../domain/figures/region-figures.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { Innovation } from '../domain/innovation/innovation.ts';
import type { Region } from '../domain/region/region.ts';
import type { SearchWords } from '../domain/vocabulary/search-words.ts';
import type { Vocabularies } from '../domain/vocabulary/vocabulary.ts';
import type { ContentPage } from './readers/page-file.ts';

/** Everything in `content/`, read and checked. */
export interface Catalogue {
  vocabularies: Vocabularies;
  /** Words about words, for the search. */
  searchWords: SearchWords;
  /** By Kemendagri code, in the order of the codes. */
  regions: ReadonlyMap<string, Region>;
  /** Poverty and context figures of the regions. */
  regionFigures: RegionFigures;
  /** Sorted by slug. */
  innovations: readonly Innovation[];
  innovationBySlug: ReadonlyMap<string, Innovation>;
  /** Sorted by slug; the general guide among them. */
  guides: readonly Guide[];
  /** Sorted by slug. */
  pages: readonly ContentPage[];
}
