/** The lists of innovations on a region's pages: what stands on the first, what on pages of its own. */
import type { Innovation } from '../../domain/innovation/innovation.ts';
import { byEvidence } from '../../domain/listing/sort-orders.ts';
import { isProvinceCode } from '../../domain/region/region-code.ts';
import { type AdoptedInnovation, innovationsOfRegion } from './innovations-by-region.ts';
import { memoizePerKey } from './memoize.ts';

/**
 * So many of each list stand on the page of a region, with their facts; on a province's, which also
 * has a map and a table, fewer. The page stays light however many there are.
 */
const MAX_SHOWN = { provinsi: 3, other: 6 };

/** The innovations of a region as its pages list them. */
export interface RegionLists {
  /** The first of those whose home is exactly this region, the best evidence first. */
  originatedHere: Innovation[];
  /** For a province: the first of those of its kabupaten and kota, the best evidence first. */
  within: Innovation[];
  /** All of both, the best evidence first. */
  originated: Innovation[];
  /** Whether they have pages of their own, as soon as the region's page shows only some. */
  originatedHasPages: boolean;
  /** All it took over or plans to, the latest first, those without a year last. */
  adopted: AdoptedInnovation[];
  /** The first of these. */
  firstAdopted: AdoptedInnovation[];
  /** Whether they have pages of their own. */
  adoptedHasPages: boolean;
}

/** The lists of a region by its Kemendagri code, sorted once for a whole catalogue. */
export const regionLists = memoizePerKey((code: string, catalogue): RegionLists => {
  const entries = innovationsOfRegion(code, catalogue);
  const isProvince = isProvinceCode(code);
  const most = MAX_SHOWN[isProvince ? 'provinsi' : 'other'];
  const homegrown = byEvidence(entries.originatedHere);
  const within = byEvidence(entries.within);
  const adopted = entries.adopted.toSorted(
    (a, b) => (b.replication.year ?? 0) - (a.replication.year ?? 0),
  );
  return {
    originatedHere: homegrown.slice(0, most),
    within: within.slice(0, most),
    originated: within.length === 0 ? homegrown : byEvidence([...homegrown, ...within]),
    originatedHasPages: homegrown.length > most || within.length > most,
    adopted,
    firstAdopted: adopted.slice(0, MAX_SHOWN.other),
    adoptedHasPages: adopted.length > MAX_SHOWN.other,
  };
});
