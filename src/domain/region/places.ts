/** Names of places for readers. */
import type { Region } from './region.ts';
import { NATIONAL_CODE } from './region-code.ts';

/**
 * Returns the name of the place of a code: `Kabupaten Sragen, Jawa Tengah`, `Jawa Tengah` or
 * `Nasional`. Returns an unknown code as it is.
 */
export function describePlace(code: string, regions: ReadonlyMap<string, Region>): string {
  if (code === NATIONAL_CODE) return 'Nasional';
  const region = regions.get(code);
  if (!region) return code;
  return region.type === 'provinsi'
    ? region.provinceShort
    : `${region.name}, ${region.provinceShort}`;
}

/** Returns the same, shortened for lists: `Kab. Sragen, Jawa Tengah`. */
export function describePlaceShortly(code: string, regions: ReadonlyMap<string, Region>): string {
  return shortenPlace(describePlace(code, regions));
}

/** Shortens the name of a kabupaten: `Kabupaten Sragen` becomes `Kab. Sragen`. */
export function shortenPlace(name: string): string {
  return name.replace(/^Kabupaten /, 'Kab. ');
}
