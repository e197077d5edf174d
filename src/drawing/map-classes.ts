/** Classes of a choropleth map. */

/** The number of classes: more than five shades are hard to distinguish. */
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
 * Divides values into classes with about equal numbers of regions (quintiles), so that a shade
 * shows the rank of a region. Equal values share a class. There are fewer classes for few values.
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

/** Returns the shade of a value among classes; undefined for a value below all of them. */
export function shadeOf(
  value: number | undefined,
  classes: readonly MapClass[],
): number | undefined {
  if (value === undefined) return undefined;
  return classes.findLast(({ from }) => value >= from)?.shade;
}
