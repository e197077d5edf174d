/**
 * Region codes: `00` the nation, `11` a province, `11.01` a regency (kabupaten or kota). They are the
 * codes of Kemendagri, beside `00` and the codes of {@link FORMER_BOUNDARIES}.
 */

/** The code of the whole nation. */
export const NATIONAL_CODE = '00';

/**
 * Provinces within their boundaries before the split of Papua in 2022: from the code that figures of
 * that time carry to the codes of today's provinces in that area (UU 14, 15, 16 and 29 of 2022). They
 * are not provinces of today, so their figures must not be compared with figures of today's provinces.
 */
export const FORMER_BOUNDARIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['91-lama', ['91', '93', '94', '95']],
  ['92-lama', ['92', '96']],
]);

/** The levels of regions, from the largest. */
export const REGION_LEVELS = ['nasional', 'provinsi', 'kabupaten-kota'] as const;

/** A level of regions. */
export type RegionLevel = (typeof REGION_LEVELS)[number];

/**
 * Returns the level of a region by its code. A province within its boundaries before the split of
 * Papua has the level of provinces, though it is not a province of today.
 */
export function levelOfCode(code: string): RegionLevel {
  if (code === NATIONAL_CODE) return 'nasional';
  return isProvinceCode(code) || FORMER_BOUNDARIES.has(code) ? 'provinsi' : 'kabupaten-kota';
}

/** Returns the code of the province a code belongs to; the national code is its own. */
export function provinceCodeOf(code: string): string {
  return code.slice(0, 2);
}

/** True for the code of a province of today. */
export function isProvinceCode(code: string): boolean {
  return code.length === 2 && code !== NATIONAL_CODE;
}

/** True for the code of a regency (kabupaten or kota). */
export function isRegencyCode(code: string): boolean {
  return /^\d{2}\.\d{2}$/.test(code);
}
