/** The catalogue of this build: read once, shared by everything that runs in its process. */

import type { Catalogue } from './catalogue.ts';
import { catalogueOrThrow } from './load.ts';

/**
 * Where it is kept. The build bundles the pages apart from the integrations, so that each would have
 * a module of its own, and read all content again.
 */
const shared = globalThis as typeof globalThis & {
  [key: symbol]: Promise<Catalogue> | undefined;
};
const PLACE = Symbol.for('semai.catalogue');

/**
 * The checked catalogue of the project the build runs in, read on first use.
 * @throws with all diagnostics as its message when the check finds a problem.
 */
export function currentCatalogue(): Promise<Catalogue> {
  shared[PLACE] ??= catalogueOrThrow(process.cwd(), { useCache: true });
  return shared[PLACE];
}

/** Makes this the catalogue of the build, where it was read already. */
export function setCatalogue(catalogue: Catalogue): void {
  shared[PLACE] = Promise.resolve(catalogue);
}

/** Forgets the catalogue, so that the next page reads content that has changed (development). */
export function forgetCatalogue(): void {
  delete shared[PLACE];
}
