/**
 * Relaxation of inferred filters if no document satisfies all of them. Filters that readers chose
 * themselves are relaxed later, see `relax-query.ts`. Runs in the browser.
 */

import { provinceCodeOf } from '../../domain/region/region-code.ts';
import { PLACE_FILTER } from '../format/filters.ts';
import type { Lexicon } from '../format/lexicon.ts';
import type { InferredFilter } from './recognise.ts';

/**
 * Importance of each filter; 2 for those not listed. A place is the most important, because the
 * reader most likely governs it or lives there.
 */
const IMPORTANCE: Readonly<Record<string, number>> = {
  [PLACE_FILTER]: 3,
  bukti: 1,
  biaya: 1,
  status: 1,
};

/** A split of the inferred filters into those in use and those dropped. */
export interface Relaxation {
  kept: InferredFilter[];
  dropped: InferredFilter[];
}

/**
 * Returns the inferred filters in relaxation order: all of them, then without the least important,
 * down to none. A regency is first widened to its province. Inferences of the same filter are dropped
 * together.
 */
export function relaxations(
  inferred: readonly InferredFilter[],
  { places }: Pick<Lexicon, 'places'>,
): Relaxation[] {
  const groups = [...Map.groupBy(inferred, ({ filter }) => filter).values()];
  const weightOf = (some: readonly InferredFilter[][]) =>
    some.reduce((sum, [one]) => sum + (IMPORTANCE[one?.filter ?? ''] ?? 2), 0);
  const splits = Array.from({ length: 2 ** groups.length }, (_, set) => ({
    kept: groups.filter((_, at) => !((set >> at) & 1)),
    dropped: groups.filter((_, at) => (set >> at) & 1),
  })).sort(
    (a, b) => a.dropped.length - b.dropped.length || weightOf(a.dropped) - weightOf(b.dropped),
  );
  return splits.flatMap(({ kept, dropped }) => {
    const split = { kept: kept.flat(), dropped: dropped.flat() };
    const provinces = dropped.flat().flatMap((one) => provinceOf(one, places) ?? []);
    return provinces.length > 0
      ? [{ ...split, kept: [...provinces, ...split.kept] }, split]
      : [split];
  });
}

/**
 * Returns the filter in use that replaces a dropped one: the province of its place, inferred from the
 * same words. Undefined if it was dropped without a replacement.
 */
export function replacementOf(
  { filter, positions }: InferredFilter,
  kept: readonly InferredFilter[],
): InferredFilter | undefined {
  return kept.find(
    (one) => one.filter === filter && one.positions.join(' ') === positions.join(' '),
  );
}

/** Returns the filter widened to the province of its places; undefined if they are not within one. */
function provinceOf(place: InferredFilter, places: Lexicon['places']): InferredFilter | undefined {
  const codes = new Set(place.values.map(provinceCodeOf));
  const [code = ''] = codes;
  if (place.filter !== PLACE_FILTER || codes.size > 1 || place.values.includes(code)) {
    return undefined;
  }
  const named = [...places.values()].flat().find(({ id }) => id === code);
  return named && { ...place, values: [code], label: `Provinsi ${named.label}` };
}
