/** Regions for tests. */
import type { Region } from '../../src/domain/region/region.ts';

/**
 * Returns a region with the facts that a test is about. The rest follows from code and name: a code of
 * two digits is a province, any other a kabupaten unless its name begins with `Kota`.
 */
export function region(code: string, facts: Partial<Region> = {}): Region {
  const name = facts.name ?? `Wilayah ${code}`;
  const provinceCode = code.slice(0, 2);
  const provinceName = facts.provinceName ?? provinceCode;
  return {
    code,
    type: code.length === 2 ? 'provinsi' : name.startsWith('Kota ') ? 'kota' : 'kabupaten',
    name,
    shortName: name.replace(/^(?:Kabupaten|Kota) /, ''),
    provinceCode,
    provinceName,
    provinceShort: provinceName,
    islandGroup: 'Jawa',
    islands: 0,
    areaKm2: 1,
    population: 1,
    administrative: false,
    otherNames: [],
    latitude: -7,
    longitude: 110,
    ...facts,
  };
}

/** Returns regions by their codes, as the catalogue has them. */
export function byCode(regions: readonly Region[]): ReadonlyMap<string, Region> {
  return new Map(regions.map((one) => [one.code, one]));
}

/** A province with a kabupaten and a kota. */
export const JAWA_TENGAH: readonly Region[] = [
  region('33', { name: 'Jawa Tengah', provinceName: 'Jawa Tengah' }),
  region('33.14', { name: 'Kabupaten Sragen', provinceName: 'Jawa Tengah' }),
  region('33.74', { name: 'Kota Semarang', provinceName: 'Jawa Tengah' }),
];
