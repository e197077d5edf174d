/** Related innovations over a whole catalogue, its traits indexed once. */
import type { Innovation } from '../domain/innovation.ts';
import { describePlace } from '../domain/places.ts';
import { type Related, relatedFinder } from '../domain/related.ts';
import type { Catalogue } from './catalogue.ts';

const finders = new WeakMap<Catalogue, (entry: Innovation) => Related[]>();

/** The related innovations of an entry, each with its reason. */
export function relatedTo(entry: Innovation, catalogue: Catalogue): Related[] {
  let finder = finders.get(catalogue);
  if (!finder) {
    finder = relatedFinder(catalogue.innovations, catalogue.vocabularies, (code) =>
      describePlace(code, catalogue.regions),
    );
    finders.set(catalogue, finder);
  }
  return finder(entry);
}
