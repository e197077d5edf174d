/** How values become the few classes of a map, and in what words its legend tells them. */

/** How many classes a map has: more shades than five are not told apart. */
export const MAP_CLASSES = 5;

/** A class of a map. */
export interface MapClass {
  /** From 1 (lowest values) to `MAP_CLASSES`. */
  shade: number;
  /** The lowest and highest value in it. */
  from: number;
  to: number;
  count: number;
}

/**
 * The classes of some values: fifths, each with as many regions as can be, so that a shade says where
 * a region stands. Equal values are never parted. Fewer classes come back where values are few.
 */
export function mapClasses(values: readonly number[]): MapClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const classes = new Map<number, MapClass>();
  let firstOfValue = 0;
  sorted.forEach((value, index) => {
    if (value !== sorted[firstOfValue]) firstOfValue = index;
    const shade = 1 + Math.floor((firstOfValue * MAP_CLASSES) / sorted.length);
    const found = classes.get(shade);
    if (found) Object.assign(found, { to: value, count: found.count + 1 });
    else classes.set(shade, { shade, from: value, to: value, count: 1 });
  });
  return [...classes.values()];
}

/** The shade of a value among classes; undefined for a value that none holds. */
export function shadeOf(
  value: number | undefined,
  classes: readonly MapClass[],
): number | undefined {
  if (value === undefined) return undefined;
  return classes.findLast(({ from }) => value >= from)?.shade;
}
