/** The catalogue of this build: read once, shared by every page. */

import type { Catalogue } from './catalogue.ts';
import { catalogueOrThrow } from './load.ts';

let current: Promise<Catalogue> | undefined;

/**
 * The checked catalogue of the project the build runs in, read on first use.
 * @throws with all diagnostics as its message when the check finds a problem.
 */
export function currentCatalogue(): Promise<Catalogue> {
  current ??= catalogueOrThrow(process.cwd());
  return current;
}

/** Forgets the catalogue, so that the next page reads content that has changed (development). */
export function forgetCatalogue(): void {
  current = undefined;
}
