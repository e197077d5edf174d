/** A small catalogue for tests of the search: three regions, one page, and the entries a test is about. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { collectFigures } from '../../src/domain/figures/region-figures.ts';
import type { Innovation } from '../../src/domain/innovation/innovation.ts';
import type { Region } from '../../src/domain/region/region.ts';
import type { SearchWords } from '../../src/domain/vocabulary/search-words.ts';
import { vocabularies } from '../domain/small-world.ts';

const JAWA_TENGAH = {
  provinceCode: '33',
  provinceName: 'Jawa Tengah',
  provinceShort: 'Jawa Tengah',
  islandGroup: 'Jawa',
  islands: 0,
  areaKm2: 1,
  population: 1,
  administrative: false,
};

export const regions: readonly Region[] = [
  { ...JAWA_TENGAH, code: '33', type: 'provinsi', name: 'Jawa Tengah', shortName: 'Jawa Tengah' },
  {
    ...JAWA_TENGAH,
    code: '33.14',
    type: 'kabupaten',
    name: 'Kabupaten Sragen',
    shortName: 'Sragen',
  },
  { ...JAWA_TENGAH, code: '33.74', type: 'kota', name: 'Kota Semarang', shortName: 'Semarang' },
].map(
  (region) =>
    ({ ...region, otherNames: region.code === '33.74' ? ['Semarang Raya'] : [] }) as Region,
);

export const searchWords: SearchWords = {
  synonyms: [
    { concept: 'lansia', relation: 'equivalent', terms: ['lansia', 'lanjut usia', 'manula'] },
    { concept: 'dokumen', relation: 'narrower', terms: ['adminduk', 'KTP', 'akta kelahiran'] },
    { concept: 'rumah', relation: 'related', terms: ['roboh', 'rumah tidak layak huni'] },
  ],
  acronyms: [{ acronym: 'KIA', senses: ['kartu identitas anak', 'kesehatan ibu dan anak'] }],
  spellings: [{ standard: 'izin', variants: ['ijin'] }],
  'word-families': [{ root: 'nikah', forms: ['nikah', 'kawin'] }],
  'region-names': [{ code: '33', names: ['Jateng'] }],
};

/** A catalogue with these entries. */
export function catalogue(...innovations: Innovation[]): Catalogue {
  return {
    vocabularies,
    searchWords,
    regions: new Map(regions.map((region) => [region.code, region])),
    regionFigures: collectFigures([], vocabularies.indicators),
    innovations,
    innovationBySlug: new Map(innovations.map((entry) => [entry.slug, entry])),
    guides: [],
    pages: [
      {
        slug: 'impor',
        title: 'Impor daftar',
        description: 'Memasukkan banyak inovasi sekaligus.',
        updated: '2026-11-24',
        markdown: 'Siapkan **lembar kerja**.[^1]',
      },
      {
        slug: 'metode',
        title: 'Metode',
        description: 'Cara nilai disusun.',
        updated: '2026-11-24',
        markdown: 'Nilai disusun dari [fakta](/data/).',
      },
    ],
  };
}
