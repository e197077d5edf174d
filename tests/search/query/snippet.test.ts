import { describe, expect, it } from 'vitest';
import type { Innovation } from '../../../src/domain/innovation/innovation.ts';
import { facetById, facetLabel } from '../../../src/domain/listing/facets.ts';
import { headlineLine } from '../../../src/domain/listing/headline-facts.ts';
import { describePlaceShortly } from '../../../src/domain/region/places.ts';
import { packDate, unpackDate } from '../../../src/search/format/packed-date.ts';
import { type SearchDocument, searchDocuments } from '../../../src/search/index/documents.ts';
import { storedRecord } from '../../../src/search/index/store-record.ts';
import {
  exactTitlesFirst,
  factLine,
  type Highlight,
  regionLine,
  searchResultOf,
} from '../../../src/search/query/snippet.ts';
import { stemOf } from '../../../src/search/text/stem.ts';
import { tokenize } from '../../../src/search/text/tokenize.ts';
import { innovation, result, vocabularies } from '../../domain/small-world.ts';
import { catalogue, regions } from '../world.ts';

/** The result of a document in a search for these words. */
const resultOf = (document: SearchDocument, words: string) =>
  searchResultOf(storedRecord(document), new Set(tokenize(words).map(stemOf)), '/');
const read = (entry: Innovation, words = '') =>
  resultOf(searchDocuments(catalogue(entry))[0] as SearchDocument, words);
const marked = (pieces: Highlight[]) =>
  pieces.map(({ text, match }) => (match ? `[${text}]` : text)).join('');

describe('a result', () => {
  const entry = innovation({
    slug: 'kelas-perahu',
    title: 'Kelas "Perahu" & Pulau',
    acronym: 'KP',
    summary: 'Anak nelayan belajar di perahu.',
    body: {
      problem: Array.from({ length: 34 }, (_, n) => `kata${n}`).join(' '),
      solution: 'Guru datang membawa buku.',
      howItWorks: '',
      lessons: '',
      continuity: '',
    },
  });

  it('tells what it is, where, and shows the summary', () => {
    expect(read(entry)).toMatchObject({
      kind: 'inovasi',
      id: 'kelas-perahu',
      title: 'Kelas "Perahu" & Pulau',
      acronym: 'KP',
      place: 'Kabupaten Sragen, Jawa Tengah',
    });
    expect(marked(read(entry).snippet)).toBe('Anak nelayan belajar di perahu.');
  });

  it('marks the matching words of the summary', () => {
    expect(marked(read(entry, 'anak perahu').snippet)).toBe('[Anak] nelayan belajar di [perahu].');
  });

  it('shows the words around a match that only the body has', () => {
    const excerpt = marked(read(entry, 'buku').snippet);
    expect(excerpt).toMatch(/^… .*Guru datang membawa \[buku\]\.$/);
    expect(excerpt.split(' ').length).toBeLessThan(30);
  });

  it('shows the summary where the match is its name', () => {
    const named = { ...entry, title: 'Guru Buku' };
    expect(marked(read(named, 'buku').snippet)).toBe('Anak nelayan belajar di perahu.');
  });

  it('shows the summary where only a label matches', () => {
    expect(marked(read(entry, 'kesehatan').snippet)).toBe('Anak nelayan belajar di perahu.');
  });
});

describe('what is kept for a result', () => {
  const long = innovation({
    slug: 'panjang',
    summary: 'Ringkasan.',
    body: {
      problem: Array.from({ length: 300 }, (_, n) => `kata${n}`).join(' '),
      solution: '',
      howItWorks: '',
      lessons: '',
      continuity: '',
    },
  });
  const record = storedRecord(searchDocuments(catalogue(long))[0] as SearchDocument);

  it('is all but the end of a long body', () => {
    expect(record.summary).toBe('Ringkasan.');
    expect(record.body).toMatch(/^kata0 kata1 /);
    expect(record.body).toMatch(/ …$/);
    expect(record.body?.split(' ').length).toBeLessThan(60);
  });

  it('is nothing that no result shows', () => {
    expect(Object.keys(record.values ?? {}).sort()).toEqual(['biaya', 'bukti', 'dampak', 'status']);
  });

  it('leads to the page below the root of the site', () => {
    expect(searchResultOf(record, new Set(), '/semai/').url).toBe('/semai/inovasi/panjang/');
  });
});

describe('the facts below a result', () => {
  const entries: [string, Partial<Innovation>][] = [
    ['of which nothing is known', {}],
    [
      'of which all is known',
      {
        povertyImpact: { strategies: [], directness: 'langsung', reason: 'x' },
        results: [result({ before: { value: 9 }, after: { value: 4 } })],
        cost: { level: 'rendah', sources: ['s1'] },
        status: { value: 'berjalan', asOf: '2020-10', sources: ['s1'] },
      },
    ],
    ['with a cost told in part', { cost: { note: 'Rp5 juta', sources: ['s1'] } }],
    ['stopped at no known date', { status: { value: 'berhenti', sources: ['s1'] } }],
    ['of the whole nation', { region: '00' }],
  ];

  it.each(entries)('are those of the card of an entry %s', (_what, facts) => {
    const entry = innovation(facts);
    const places = new Map(regions.map((region) => [region.code, region]));
    const card = [describePlaceShortly(entry.region, places), ...headlineLine(entry, vocabularies)];
    const labelOf = (facet: string, value: string) =>
      facetLabel(facetById(facet), value, vocabularies);
    expect(factLine(read(entry), labelOf)).toEqual(card);
  });

  it('of a region are the innovations from there and those it took over', () => {
    const [, , document] = searchDocuments(catalogue(innovation()));
    const region = resultOf(document as SearchDocument, '');
    expect(region).toMatchObject({ kind: 'wilayah', id: '33.14', title: 'Kabupaten Sragen' });
    expect(regionLine(region)).toEqual(['Jawa Tengah', '1 inovasi dari sini']);
  });
});

describe('a date as a number', () => {
  it.each(['2020', '2020-10', '2020-10-09', undefined])('%s keeps its precision', (date) => {
    expect(unpackDate(packDate(date))).toBe(date);
  });
});

describe('what was typed', () => {
  const long = read(innovation({ slug: 'a', title: 'UPTPK dan kawan-kawan' }));
  const named = read(innovation({ slug: 'b', title: 'Unit Pelayanan', acronym: 'U-PTPK' }));

  it('puts what is named just so first', () => {
    expect(exactTitlesFirst([long, named], 'uptpk').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(exactTitlesFirst([long, named], 'unit pelayanan').map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
  });

  it('leaves the order alone otherwise', () => {
    expect(exactTitlesFirst([long, named], 'unit').map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
