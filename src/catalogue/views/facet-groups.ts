/** Entries by the values of a facet, counted once for a whole catalogue. */

import type { Innovation } from '../../domain/innovation/innovation.ts';
import { FACETS, type Facet, type FacetValue } from '../../domain/listing/facets.ts';
import type { Catalogue } from '../catalogue.ts';
import { memoizePerKey } from './memoize.ts';
import { entriesByEvidence } from './sorted-innovations.ts';

/** A value of a facet with its entries, the best evidence first. */
export interface FacetGroup {
  facet: Facet;
  value: FacetValue;
  entries: Innovation[];
}

/** The values of a facet with their entries, in the facet's order; values nobody has are kept. */
export const facetGroups = memoizePerKey((facet: Facet, catalogue): FacetGroup[] => {
  const byValue = new Map<string, Innovation[]>();
  for (const entry of entriesByEvidence(catalogue)) {
    for (const value of facet.valuesOf(entry, catalogue.vocabularies)) {
      const list = byValue.get(value);
      if (list) list.push(entry);
      else byValue.set(value, [entry]);
    }
  }
  return facet
    .values(catalogue.vocabularies)
    .map((value) => ({ facet, value, entries: byValue.get(value.id) ?? [] }));
});

/** Every value of every facet that at least one entry has. */
export function allFacetGroups(catalogue: Catalogue): FacetGroup[] {
  return FACETS.flatMap((facet) => facetGroups(facet, catalogue)).filter(
    (group) => group.entries.length > 0,
  );
}
