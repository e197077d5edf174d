/** The innovations of a catalogue in the orders of its lists, each sorted once for all pages. */
import type { Innovation } from '../domain/innovation.ts';
import { byEvidence, byTitle } from '../domain/listing.ts';
import type { Catalogue } from './catalogue.ts';

const inEvidence = new WeakMap<Catalogue, readonly Innovation[]>();
const inTitle = new WeakMap<Catalogue, readonly Innovation[]>();

/** All innovations, the best evidence first. */
export function entriesByEvidence(catalogue: Catalogue): readonly Innovation[] {
  return sortedOnce(catalogue, inEvidence, byEvidence);
}

/** All innovations from A to Z. */
export function entriesByTitle(catalogue: Catalogue): readonly Innovation[] {
  return sortedOnce(catalogue, inTitle, byTitle);
}

function sortedOnce(
  catalogue: Catalogue,
  kept: WeakMap<Catalogue, readonly Innovation[]>,
  sort: (entries: readonly Innovation[]) => Innovation[],
): readonly Innovation[] {
  let sorted = kept.get(catalogue);
  if (!sorted) {
    sorted = sort(catalogue.innovations);
    kept.set(catalogue, sorted);
  }
  return sorted;
}
