/** Which region a name means: full and short names, older names, abbreviations, slips. */

import { editDistance } from '../catalogue/schema/closest-match.ts';
import type { Region } from '../domain/region/region.ts';
import { NATIONAL_CODE } from '../domain/region/region-code.ts';

type Regions = ReadonlyMap<string, Region>;

/** Short forms of province names that sources use. */
const PROVINCE_SHORT_FORMS: Record<string, string> = {
  ntb: 'Nusa Tenggara Barat',
  ntt: 'Nusa Tenggara Timur',
  diy: 'Daerah Istimewa Yogyakarta',
  jabar: 'Jawa Barat',
  jateng: 'Jawa Tengah',
  jatim: 'Jawa Timur',
  sumut: 'Sumatera Utara',
  sumbar: 'Sumatera Barat',
  sumsel: 'Sumatera Selatan',
  sulut: 'Sulawesi Utara',
  sulteng: 'Sulawesi Tengah',
  sulsel: 'Sulawesi Selatan',
  sultra: 'Sulawesi Tenggara',
  sulbar: 'Sulawesi Barat',
  kalbar: 'Kalimantan Barat',
  kalteng: 'Kalimantan Tengah',
  kalsel: 'Kalimantan Selatan',
  kaltim: 'Kalimantan Timur',
  kaltara: 'Kalimantan Utara',
  babel: 'Kepulauan Bangka Belitung',
  kepri: 'Kepulauan Riau',
  malut: 'Maluku Utara',
};

/** The full province name where a text is a short form of one, else the text. */
export function fullProvinceName(text: string): string {
  return PROVINCE_SHORT_FORMS[text.trim().toLowerCase()] ?? text;
}

/** The region a text names, or the names it may mean. */
export type RegionAnswer = { code: string } | { code?: undefined; suggestions: string[] };

/**
 * The code of the region that a text names. Takes a code, `Nasional`, a full name, an older or
 * short name, and `Kab.`, `Prov.`, `Pemkab` before it. A bare name that is both a kabupaten and a
 * kota is decided by `type` where that is given; else both are suggested.
 */
export function resolveRegion(text: string, regions: Regions, type?: string): RegionAnswer {
  const wanted = text.trim();
  if (wanted === NATIONAL_CODE || regions.has(wanted)) return { code: wanted };
  const { kind, name } = splitKind(wanted);
  if (/^(?:nasional|indonesia|pusat)$/.test(name)) return { code: NATIONAL_CODE };
  const named = regionsNamed(name, regions).filter(
    (region) => kind === undefined || region.type === kind,
  );
  if (named.length === 1) return { code: (named[0] as Region).code };
  const ofType = named.filter((region) => region.type === type);
  if (ofType.length === 1) return { code: (ofType[0] as Region).code };
  if (named.length > 1) return { suggestions: named.map((region) => region.name) };
  return { suggestions: nearNames(name, regions) };
}

/** All regions that one name can mean, in the order of their codes. */
export function regionsNamed(name: string, regions: Regions): Region[] {
  const key = keyOf(fullProvinceName(name));
  return [...regions.values()].filter((region) =>
    [
      region.name,
      region.shortName,
      region.provinceShort === region.shortName ? region.provinceShort : '',
      ...region.otherNames,
    ]
      .concat(region.type === 'provinsi' ? [region.provinceShort] : [])
      .some((candidate) => candidate !== '' && keyOf(splitKind(candidate).name) === key),
  );
}

function splitKind(text: string): { kind: Region['type'] | undefined; name: string } {
  const match =
    /^(?:pemerintah\s+)?(?:(kab\.?|kabupaten|pemkab)|(kota|pemkot|kotamadya)|(prov\.?|provinsi|propinsi|pemprov))\s+(?:adm(?:inistrasi|\.)?\s+)?(.+)$/i.exec(
      text.trim(),
    );
  if (!match) return { kind: undefined, name: text.trim().toLowerCase() };
  const kind = match[1] ? 'kabupaten' : match[2] ? 'kota' : 'provinsi';
  return { kind, name: (match[4] as string).toLowerCase() };
}

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function nearNames(name: string, regions: Regions): string[] {
  const key = keyOf(name);
  const limit = Math.min(3, Math.max(1, Math.floor(key.length / 3)));
  return [...regions.values()]
    .map((region) => ({ region, distance: editDistance(key, keyOf(region.shortName)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.region.code < b.region.code ? -1 : 1))
    .slice(0, 3)
    .map(({ region }) => region.name);
}
