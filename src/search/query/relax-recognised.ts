/**
 * What is left of what was understood of a query where nothing has all of it. What readers chose
 * themselves gives way after it, see `widen.ts`. Runs in the browser.
 */

import { provinceCodeOf } from '../../domain/region/region-code.ts';
import { PLACE_FILTER } from '../format/filters.ts';
import type { Lexicon } from '../format/lexicon.ts';
import type { InferredFilter } from './recognise.ts';

/**
 * What each filter changes in what a result is good for: a place most, since who asks for it governs
 * or lives there.
 */
const IMPORTANCE: Readonly<Record<string, number>> = {
  [PLACE_FILTER]: 3,
  bukti: 1,
  biaya: 1,
  status: 1,
};

/** Parts of a query that are kept, and those that are left dropped. */
export interface Relaxation {
  kept: InferredFilter[];
  dropped: InferredFilter[];
}

/**
 * The ways to ask for less of what was understood: all of it, then all but what changes least, and so
 * on until nothing is left. A place gives way to its province before it is given up. What has the
 * same filter stays together.
 */
export function relaxations(
  understood: readonly InferredFilter[],
  { places }: Pick<Lexicon, 'places'>,
): Relaxation[] {
  const parts = [...Map.groupBy(understood, ({ filter }) => filter).values()];
  const weightOf = (some: readonly InferredFilter[][]) =>
    some.reduce((sum, [one]) => sum + (IMPORTANCE[one?.filter ?? ''] ?? 2), 0);
  const ways = Array.from({ length: 2 ** parts.length }, (_, set) => ({
    kept: parts.filter((_, at) => !((set >> at) & 1)),
    dropped: parts.filter((_, at) => (set >> at) & 1),
  })).sort(
    (a, b) => a.dropped.length - b.dropped.length || weightOf(a.dropped) - weightOf(b.dropped),
  );
  return ways.flatMap(({ kept, dropped }) => {
    const way = { kept: kept.flat(), dropped: dropped.flat() };
    const provinces = dropped.flat().flatMap((one) => provinceOf(one, places) ?? []);
    return provinces.length > 0 ? [{ ...way, kept: [...provinces, ...way.kept] }, way] : [way];
  });
}

/** The province of a place that lies in one. */
function provinceOf(place: InferredFilter, places: Lexicon['places']): InferredFilter | undefined {
  const codes = new Set(place.values.map(provinceCodeOf));
  const [code = ''] = codes;
  if (place.filter !== PLACE_FILTER || codes.size > 1 || place.values.includes(code)) {
    return undefined;
  }
  const named = [...places.values()].flat().find(({ id }) => id === code);
  return named && { ...place, values: [code], label: `Provinsi ${named.label}` };
}
