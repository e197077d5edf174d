/** Draws the shapes of regions as the paths of a light SVG. */

/** The shape of a region: rings of longitude and latitude, the first of each polygon its outside. */
export interface RegionShape {
  code: string;
  polygons: [longitude: number, latitude: number][][][];
}

/** A region as drawn. */
export interface DrawnRegion {
  code: string;
  /** Path data, in the map's own units. */
  path: string;
  /** The position of a label: the middle of its largest part. */
  x: number;
  y: number;
  /** The width and height of its largest part. */
  width: number;
  height: number;
}

/** A drawn map: whole units, the origin at the top left. */
export interface DrawnMap {
  width: number;
  height: number;
  regions: DrawnRegion[];
  /** Projects a longitude and latitude to the map's units. */
  place(longitude: number, latitude: number): { x: number; y: number };
}

/** Parts smaller than this, in square units, are left out, except for a region's largest. */
const MIN_PART_AREA = 1.5;

type Point = [x: number, y: number];

/**
 * Draws these shapes so that they fill a width, with a margin around them. The projection is plate
 * carrée: this near the equator a degree of longitude is as long as one of latitude, to two
 * percent.
 * @param maxHeight the maximum height of the map; a tall one becomes narrower
 */
export function drawMap(
  shapes: readonly RegionShape[],
  { width, maxHeight = width, margin = 6 }: { width: number; maxHeight?: number; margin?: number },
): DrawnMap {
  const [west, south, east, north] = bounds(shapes);
  const scale = Math.min(
    (width - 2 * margin) / (east - west),
    (maxHeight - 2 * margin) / (north - south),
  );
  const place = (longitude: number, latitude: number) => ({
    x: Math.round((longitude - west) * scale + margin),
    y: Math.round((north - latitude) * scale + margin),
  });
  const project = ([longitude, latitude]: [number, number]): Point => {
    const { x, y } = place(longitude, latitude);
    return [x, y];
  };
  return {
    width: Math.ceil((east - west) * scale + 2 * margin),
    height: Math.ceil((north - south) * scale + 2 * margin),
    regions: shapes.map((shape) => drawRegion(shape, project)),
    place,
  };
}

function drawRegion(
  { code, polygons }: RegionShape,
  project: (at: [number, number]) => Point,
): DrawnRegion {
  const parts = polygons
    .map((rings) => rings.map((ring) => withoutRepeats(ring.map(project))))
    .map((rings) => ({ rings, area: areaOf(rings[0] ?? []) }))
    .sort((a, b) => b.area - a.area);
  const kept = parts.filter(({ area }, index) => index === 0 || area >= MIN_PART_AREA);
  const outline = kept[0]?.rings[0] ?? [];
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return {
    code,
    path: kept.flatMap(({ rings }) => rings.map(pathOf)).join(''),
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}

function bounds(shapes: readonly RegionShape[]): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { polygons } of shapes) {
    for (const [longitude, latitude] of polygons.flat(2)) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  return [west, south, east, north];
}

/**
 * Returns the ring without points that rounding made equal to the previous one, and without its
 * last point, which equals the first.
 */
function withoutRepeats(ring: readonly Point[]): Point[] {
  const kept = ring.filter(([x, y], index) => {
    const before = ring[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
  const [first, last] = [kept[0], kept.at(-1)];
  if (kept.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) kept.pop();
  return kept;
}

/**
 * Returns a ring as path data; a visible dot for one that rounding left with fewer than three
 * points.
 */
function pathOf(ring: readonly Point[]): string {
  const [first, ...rest] = ring;
  if (!first) return '';
  if (rest.length < 2) return `M${first[0]} ${first[1]}h1v1h-1z`;
  let [x, y] = first;
  let data = `M${x} ${y}l`;
  rest.forEach(([nextX, nextY], index) => {
    const [dx, dy] = [nextX - x, nextY - y];
    data += `${index > 0 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
    [x, y] = [nextX, nextY];
  });
  return `${data}z`;
}

function areaOf(ring: readonly Point[]): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Point;
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}
