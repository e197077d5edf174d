/** Related innovations over a whole catalogue, its traits indexed once. */
import type { Innovation } from '../../domain/innovation/innovation.ts';
import { type Related, relatedFinder } from '../../domain/listing/related.ts';
import { describePlace } from '../../domain/region/places.ts';
import type { Catalogue } from '../catalogue.ts';
import { memoizePerCatalogue } from './memoize.ts';

const finder = memoizePerCatalogue(({ innovations, vocabularies, regions }) =>
  relatedFinder(innovations, vocabularies, (code) => describePlace(code, regions)),
);

/** The related innovations of an entry, each with its reason. */
export function relatedTo(entry: Innovation, catalogue: Catalogue): Related[] {
  return finder(catalogue)(entry);
}
