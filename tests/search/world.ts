/** A small catalogue for tests of the search: regions, words, pages, and the entries of a test. */
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { collectFigures } from '../../src/domain/figures/region-figures.ts';
import type { Innovation } from '../../src/domain/innovation/innovation.ts';
import type { Region } from '../../src/domain/region/region.ts';
import type { SearchWords } from '../../src/domain/vocabulary/search-words.ts';
import { decodeLexicon, encodeLexicon } from '../../src/search/format/lexicon-file.ts';
import { encodePlaces, withPlaces } from '../../src/search/format/region-names.ts';
import { vocabularies } from '../domain/small-world.ts';
import { JAWA_TENGAH } from '../support/regions.ts';

export const regions: readonly Region[] = JAWA_TENGAH.map((region) =>
  region.code === '33.74' ? { ...region, otherNames: ['Semarang Raya'] } : region,
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

/** The lexicon of these words and regions, with some years of awards. */
export const lexicon = withPlaces(
  decodeLexicon(
    encodeLexicon(searchWords, vocabularies['award-levels'], [3, 0, 3, 2], {
      years: ['2014', '2019', '2020', '2021', '2023'],
    }),
  ),
  encodePlaces(searchWords, regions),
);

/** Returns a catalogue with these entries. */
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
