/** Reads the boundaries of regions from `content/regions/map/`, simplified for the size of a map. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RegionShape } from '../../drawing/region-map.ts';

/** The folder of the boundaries, in the project. */
export const MAP_FOLDER = 'content/regions/map';

/** Which boundaries. */
export type MapLevel = 'provinsi' | 'kabupaten';

/**
 * The shapes of all provinces or regencies in the order of their codes.
 * @param detail the smallest triangle of a border that is kept, in square degrees. Neighbours share
 *   their border, so it is simplified once for both and no gap opens between them.
 */
export function readShapes(root: string, level: MapLevel, detail: number): RegionShape[] {
  const text = readFileSync(join(root, MAP_FOLDER, `${level}.topo.json`), 'utf8');
  const topology = JSON.parse(text) as Topology<Record<MapLevel, GeometryCollection>>;
  const simple = simplify(presimplify(topology), detail);
  return feature(simple, simple.objects[level])
    .features.map(({ id, geometry }) => ({
      code: String(id),
      polygons: (geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []) as RegionShape['polygons'],
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
