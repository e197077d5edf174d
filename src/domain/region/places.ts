/** Where something is, in words a reader knows. */

import type { Region } from './region.ts';
import { NATIONAL_CODE } from './region-code.ts';

/**
 * The place of a code in words: `Kabupaten Sragen, Jawa Tengah`, `Jawa Tengah` or `Nasional`. A
 * code that no region has gives the code itself.
 */
export function describePlace(code: string, regions: ReadonlyMap<string, Region>): string {
  if (code === NATIONAL_CODE) return 'Nasional';
  const region = regions.get(code);
  if (!region) return code;
  return region.type === 'provinsi'
    ? region.provinceShort
    : `${region.name}, ${region.provinceShort}`;
}

/** The same, shortened for lists: `Kab. Sragen, Jawa Tengah`. */
export function describePlaceShortly(code: string, regions: ReadonlyMap<string, Region>): string {
  return describePlace(code, regions).replace(/^Kabupaten /, 'Kab. ');
}
