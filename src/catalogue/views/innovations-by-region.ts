/** Which innovations come from a region and which it took over. */
import type { Innovation, Replication } from '../../domain/innovation/innovation.ts';
import { provinceCodeOf } from '../../domain/region/region-code.ts';
import type { Catalogue } from '../catalogue.ts';
import { memoizePerCatalogue } from './memoize.ts';

/** An innovation taken over by a region, with the replication that says so. */
export interface AdoptedInnovation {
  entry: Innovation;
  replication: Replication;
}

/** What the catalogue knows of a region. */
export interface RegionInnovations {
  /** Innovations whose home is exactly this region. */
  originatedHere: Innovation[];
  /** For a province: those of its kabupaten and kota. */
  within: Innovation[];
  /** Innovations from elsewhere that the region took over, or plans to. */
  adopted: AdoptedInnovation[];
}

/** The innovations of a region by its Kemendagri code; empty lists where there are none. */
export function innovationsOfRegion(code: string, catalogue: Catalogue): RegionInnovations {
  return (
    innovationsByRegion(catalogue).get(code) ?? { originatedHere: [], within: [], adopted: [] }
  );
}

const innovationsByRegion = memoizePerCatalogue((catalogue): Map<string, RegionInnovations> => {
  const index = new Map<string, RegionInnovations>();
  const of = (code: string) => {
    let found = index.get(code);
    if (!found) {
      found = { originatedHere: [], within: [], adopted: [] };
      index.set(code, found);
    }
    return found;
  };
  for (const entry of catalogue.innovations) {
    of(entry.region).originatedHere.push(entry);
    const province = provinceCodeOf(entry.region);
    if (province !== entry.region) of(province).within.push(entry);
    for (const replication of entry.replications) {
      if (replication.region && replication.scope === 'wilayah-lain') {
        of(replication.region).adopted.push({ entry, replication });
      }
    }
  }
  return index;
});
