/** Entries by the values of a facet, counted once for a whole catalogue. */
import { FACETS, type Facet, type FacetValue } from '../domain/facets.ts';
import type { Innovation } from '../domain/innovation.ts';
import type { Catalogue } from './catalogue.ts';
import { entriesByEvidence } from './ordered-entries.ts';

/** A value of a facet with its entries, the best evidence first. */
export interface FacetGroup {
  facet: Facet;
  value: FacetValue;
  entries: Innovation[];
}

const groups = new WeakMap<Catalogue, Map<string, FacetGroup[]>>();

/** The values of a facet with their entries, in the facet's order; values nobody has are kept. */
export function facetGroups(facet: Facet, catalogue: Catalogue): FacetGroup[] {
  let byFacet = groups.get(catalogue);
  if (!byFacet) {
    byFacet = new Map();
    groups.set(catalogue, byFacet);
  }
  let found = byFacet.get(facet.id);
  if (!found) {
    const byValue = new Map<string, Innovation[]>();
    for (const entry of entriesByEvidence(catalogue)) {
      for (const value of facet.valuesOf(entry, catalogue.vocabularies)) {
        const list = byValue.get(value);
        if (list) list.push(entry);
        else byValue.set(value, [entry]);
      }
    }
    found = facet
      .values(catalogue.vocabularies)
      .map((value) => ({ facet, value, entries: byValue.get(value.id) ?? [] }));
    byFacet.set(facet.id, found);
  }
  return found;
}

/** Every value of every facet that at least one entry has. */
export function allFacetGroups(catalogue: Catalogue): FacetGroup[] {
  return FACETS.flatMap((facet) => facetGroups(facet, catalogue)).filter(
    (group) => group.entries.length > 0,
  );
}
