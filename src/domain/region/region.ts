/** A province, kabupaten or kota of Indonesia. */
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
   * Number of islands in the gazetteer of 2024 (BIG). For a province an order of magnitude; 0 for a
   * regency means that the gazetteer lists none, not that the regency has no coast.
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
