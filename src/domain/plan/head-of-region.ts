/** The head and the government of a region, as letters and decrees name them. */
import { isRegencyCode } from '../region/region-code.ts';

/** How official texts name a region's leadership. */
export interface HeadOfRegion {
  office: 'Bupati' | 'Wali Kota' | 'Gubernur';
  /** `Bupati Sragen`. */
  title: string;
  /** `Pemerintah Kabupaten Sragen`. */
  government: string;
}

/** Provinces whose government is not called `Pemerintah Provinsi`, by code. */
const OWN_NAME: Readonly<Record<string, string>> = {
  '11': 'Pemerintah Aceh',
  '34': 'Pemerintah Daerah Daerah Istimewa Yogyakarta',
};

/** The head of a region by its Kemendagri code and full name, `33.14` and `Kabupaten Sragen`. */
export function headOfRegion({ code, name }: { code: string; name: string }): HeadOfRegion {
  if (!isRegencyCode(code)) {
    const bare = name.replace(/^Provinsi /, '');
    return {
      office: 'Gubernur',
      title: `Gubernur ${bare}`,
      government: OWN_NAME[code] ?? `Pemerintah Provinsi ${bare}`,
    };
  }
  const office = name.startsWith('Kota ') ? 'Wali Kota' : 'Bupati';
  const bare = name.replace(/^(?:Kota|Kabupaten) (?:Administrasi )?/, '');
  return { office, title: `${office} ${bare}`, government: `Pemerintah ${name}` };
}
