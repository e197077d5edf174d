/** Regions of Indonesia by their Kemendagri code: `11` a province, `11.01` a kabupaten or kota. */

/** The code that stands for the whole nation. */
export const NATIONAL_CODE = '00';

/**
 * Provinces in their extent before the split of Papua in 2022, by the code that figures from before
 * it carry, with the provinces of today that lie in each (UU 14, 15, 16 and 29 of 2022). They are no
 * regions of today: a figure of one never stands beside a figure of the other.
 */
export const FORMER_BOUNDARIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['91-lama', ['91', '93', '94', '95']],
  ['92-lama', ['92', '96']],
]);

/** A province, kabupaten or kota. */
export interface Region {
  /** Kemendagri code (Kepmendagri 300.2.2-2430 Tahun 2025). */
  code: string;
  type: 'provinsi' | 'kabupaten' | 'kota';
  /** Full name, for example `Kabupaten Sragen`. */
  name: string;
  /** Name without its type, for example `Sragen`. */
  shortName: string;
  provinceCode: string;
  provinceName: string;
  /** The province's everyday name, for example `DKI Jakarta`. */
  provinceShort: string;
  islandGroup: string;
  /** Square kilometres (BIG, 2024). */
  areaKm2: number;
  /** Registered population, semester II 2024 (Ditjen Dukcapil); not BPS's count. */
  population: number;
  /**
   * Islands by the gazetteer of 2024 (BIG). For a province an order of magnitude; for a regency, 0
   * means that the gazetteer has none, not that it has no coast.
   */
  islands: number;
  /** Degrees of a point inside the region, for maps and labels; not its capital. */
  latitude: number;
  longitude: number;
  /** True for the six of Jakarta, which have no government of their own. */
  administrative: boolean;
  /** Older names and other spellings met in sources. */
  otherNames: string[];
}

/** The code of the province a code belongs to; the national code is its own. */
export function provinceCodeOf(code: string): string {
  return code.slice(0, 2);
}

/** Whether a code names a province. */
export function isProvinceCode(code: string): boolean {
  return code.length === 2 && code !== NATIONAL_CODE;
}
