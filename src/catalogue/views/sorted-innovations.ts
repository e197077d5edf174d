/** The innovations of a catalogue in the orders of its lists, each sorted once for all pages. */
import type { Innovation } from '../../domain/innovation/innovation.ts';
import { byEvidence, byTitle } from '../../domain/listing/sort-orders.ts';
import { memoizePerCatalogue } from './memoize.ts';

/** All innovations, the best evidence first. */
export const entriesByEvidence = memoizePerCatalogue(({ innovations }): readonly Innovation[] =>
  byEvidence(innovations),
);

/** All innovations from A to Z. */
export const entriesByTitle = memoizePerCatalogue(({ innovations }): readonly Innovation[] =>
  byTitle(innovations),
);
