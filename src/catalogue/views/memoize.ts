/** What is worked out from a whole catalogue: once, however many pages ask for it. */

import type { Catalogue } from '../catalogue.ts';

/**
 * Where what has a name is kept. The build bundles the pages apart from the integrations, so that a
 * module may stand in its process twice, each time with variables of its own.
 */
const shared = globalThis as typeof globalThis & {
  [key: symbol]: Map<string, WeakMap<Catalogue, unknown>> | undefined;
};
const PLACE = Symbol.for('semai.once');

/**
 * The same as `make`, called once for each catalogue. A catalogue is known as the object it is, and
 * what was made of it is forgotten with it. What `make` throws is thrown on, and not remembered.
 * @param name shares what was made with every copy of the calling module in the process: for what
 *   takes long to make, and both pages and integrations need. No two modules may use the same name.
 */
export function memoizePerCatalogue<T>(
  make: (catalogue: Catalogue) => T,
  name?: string,
): (catalogue: Catalogue) => T {
  const made = (name === undefined ? new WeakMap() : memoryOf(name)) as WeakMap<Catalogue, T>;
  return (catalogue) => {
    if (!made.has(catalogue)) made.set(catalogue, make(catalogue));
    return made.get(catalogue) as T;
  };
}

/**
 * The same as `make`, called once for each key in each catalogue: the code of a region, a facet.
 * What `make` throws is thrown on, and not remembered.
 */
export function memoizePerKey<Key, T>(
  make: (key: Key, catalogue: Catalogue) => T,
): (key: Key, catalogue: Catalogue) => T {
  const madeIn = memoizePerCatalogue(() => new Map<Key, T>());
  return (key, catalogue) => {
    const made = madeIn(catalogue);
    if (!made.has(key)) made.set(key, make(key, catalogue));
    return made.get(key) as T;
  };
}

function memoryOf(name: string): WeakMap<Catalogue, unknown> {
  shared[PLACE] ??= new Map();
  const memory = shared[PLACE].get(name) ?? new WeakMap<Catalogue, unknown>();
  shared[PLACE].set(name, memory);
  return memory;
}
