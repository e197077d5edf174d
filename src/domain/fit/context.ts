/** What a ranking of innovations for a region is computed from. */
import type { RegionFigures } from '../figures/region-figures.ts';
import type { Region } from '../region/region.ts';
import type { Vocabularies } from '../vocabulary/vocabulary.ts';

/** The value of a part, or of a fact within a part, that is not documented: neither good nor bad. */
export const UNKNOWN_VALUE = 0.5;

/** The data that fits are computed from. */
export interface FitContext {
  vocabularies: Vocabularies;
  figures: RegionFigures;
  /** By Kemendagri code. */
  regions: ReadonlyMap<string, Region>;
  /** True for an innovation that has a replication guide. */
  hasGuide(slug: string): boolean;
  /** Returns the first "does not fit if" statement of its guide; undefined without a guide. */
  unsuited(slug: string): string | undefined;
}
