/** Which innovations come from a region and which it took over. */
import type { Innovation, Replication } from '../../domain/innovation/innovation.ts';
import { provinceCodeOf } from '../../domain/region/region.ts';
import type { Catalogue } from '../catalogue.ts';
import { oncePerCatalogue } from './memoize.ts';

/** An innovation taken over by a region, with the replication that says so. */
export interface TakenOver {
  entry: Innovation;
  replication: Replication;
}

/** What the catalogue knows of a region. */
export interface RegionEntries {
  /** Innovations whose home is exactly this region. */
  homegrown: Innovation[];
  /** For a province: those of its kabupaten and kota. */
  within: Innovation[];
  /** Innovations from elsewhere that the region took over, or plans to. */
  takenOver: TakenOver[];
}

/** The innovations of a region by its Kemendagri code; empty lists where there are none. */
export function regionEntries(code: string, catalogue: Catalogue): RegionEntries {
  return entriesByRegion(catalogue).get(code) ?? { homegrown: [], within: [], takenOver: [] };
}

const entriesByRegion = oncePerCatalogue((catalogue): Map<string, RegionEntries> => {
  const index = new Map<string, RegionEntries>();
  const of = (code: string) => {
    let found = index.get(code);
    if (!found) {
      found = { homegrown: [], within: [], takenOver: [] };
      index.set(code, found);
    }
    return found;
  };
  for (const entry of catalogue.innovations) {
    of(entry.region).homegrown.push(entry);
    const province = provinceCodeOf(entry.region);
    if (province !== entry.region) of(province).within.push(entry);
    for (const replication of entry.replications) {
      if (replication.region && replication.scope === 'wilayah-lain') {
        of(replication.region).takenOver.push({ entry, replication });
      }
    }
  }
  return index;
});
