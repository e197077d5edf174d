/** What the pages of lists show, and in which order. */
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { awardYears } from '../../../src/catalogue/views/award-years.ts';
import { allFacetGroups, facetGroups } from '../../../src/catalogue/views/facet-groups.ts';
import { guideGroups } from '../../../src/catalogue/views/guide-groups.ts';
import { innovationsOfRegion } from '../../../src/catalogue/views/innovations-by-region.ts';
import { institutionLines } from '../../../src/catalogue/views/institutions.ts';
import { letterGroups } from '../../../src/catalogue/views/letter-groups.ts';
import { regionLists } from '../../../src/catalogue/views/region-lists.ts';
import { catalogueStatistics } from '../../../src/catalogue/views/statistics.ts';
import type { Guide } from '../../../src/domain/guide/guide.ts';
import type { Award, Innovation } from '../../../src/domain/innovation/innovation.ts';
import { facetById } from '../../../src/domain/listing/facets.ts';
import {
  documented,
  innovation,
  replication,
  result,
  vocabularies,
} from '../../domain/small-world.ts';

const catalogueOf = (innovations: Innovation[], guides: Guide[] = []) =>
  ({ innovations, guides, vocabularies }) as unknown as Catalogue;
const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);
const many = (count: number, facts: (index: number) => Partial<Innovation>) =>
  Array.from({ length: count }, (_, index) =>
    innovation({ slug: `i${String(index).padStart(2, '0')}`, ...facts(index) }),
  );

describe('the page of a region', () => {
  const adoptions = (count: number) =>
    many(count, (index) => ({
      region: '11.01',
      replications: [replication({ region: '33.14', year: 2000 + index })],
    }));

  it.each([
    [6, false],
    [7, true],
  ])('shows six of a regency; of %d there are pages of their own: %s', (count, pages) => {
    const lists = regionLists('33.14', catalogueOf(many(count, () => ({ region: '33.14' }))));
    expect([lists.originatedHere.length, lists.originatedHasPages]).toEqual([6, pages]);
  });

  it.each([
    [3, false],
    [4, true],
  ])('shows three of a province and three within it; of %d it has pages: %s', (count, pages) => {
    const own = regionLists('33', catalogueOf(many(count, () => ({ region: '33' }))));
    expect([own.originatedHere.length, own.originatedHasPages]).toEqual([3, pages]);
    const within = regionLists('33', catalogueOf(many(count, () => ({ region: '33.14' }))));
    expect([within.within.length, within.originatedHasPages]).toEqual([3, pages]);
  });

  it('shows six of the nation', () => {
    const lists = regionLists('00', catalogueOf(many(7, () => ({ region: '00' }))));
    expect(lists.originatedHere).toHaveLength(6);
  });

  it.each([
    [6, false],
    [7, true],
  ])('shows the latest six that it took over; of %d it has pages: %s', (count, pages) => {
    const lists = regionLists('33.14', catalogueOf(adoptions(count)));
    expect(lists.firstAdopted).toHaveLength(6);
    expect(lists.firstAdopted[0]?.replication.year).toBe(2000 + count - 1);
    expect(lists.adoptedHasPages).toBe(pages);
  });

  it('lists what was taken over without a year last', () => {
    const entries = [undefined, 2019, 2021].map((year, index) =>
      innovation({
        slug: `i${index}`,
        region: '11.01',
        replications: [replication({ region: '33.14', ...(year ? { year } : {}) })],
      }),
    );
    const { adopted } = regionLists('33.14', catalogueOf(entries));
    expect(adopted.map(({ replication: { year } }) => year)).toEqual([2021, 2019, undefined]);
  });
});

describe('the innovations of a region', () => {
  it('are those born there, those of its regencies, and what it took over from elsewhere', () => {
    const catalogue = catalogueOf([
      innovation({ slug: 'provinsi', region: '33' }),
      innovation({
        slug: 'kabupaten',
        region: '33.14',
        replications: [
          replication({ region: '33.01', scope: 'dalam-wilayah' }),
          replication({ region: '33.02' }),
          replication({}),
        ],
      }),
    ]);
    const of = (code: string) => {
      const { originatedHere, within, adopted } = innovationsOfRegion(code, catalogue);
      return [slugs(originatedHere), slugs(within), adopted.map(({ entry }) => entry.slug)];
    };
    expect(of('33')).toEqual([['provinsi'], ['kabupaten'], []]);
    expect(of('33.14')).toEqual([['kabupaten'], [], []]);
    expect(of('33.01')).toEqual([[], [], []]);
    expect(of('33.02')).toEqual([[], [], ['kabupaten']]);
  });
});

describe('the years of awards', () => {
  const award = (facts: Partial<Award>): Award => ({
    programme: 'kipp',
    sources: ['s1'],
    ...facts,
  });
  const entry = (slug: string, ...awards: Partial<Award>[]) =>
    innovation({ slug, title: slug, awards: awards.map(award) });

  it('go from the latest on, the highest level of each first', () => {
    const years = awardYears(
      catalogueOf([
        entry('b', { year: 2019, level: 'top-99' }, { year: 2019, level: 'top-45' }),
        entry('a', { year: 2019, level: 'top-99' }),
        entry('c', { year: 2024, programme: 'pkri', level: 'terpuji' }),
      ]),
    );
    expect(years.map(({ year, count }) => [year, count])).toEqual([
      [2024, 1],
      [2019, 2],
    ]);
    expect(years[1]?.levels.map(({ id, entries }) => [id, slugs(entries)])).toEqual([
      ['top-45', ['b']],
      ['top-99', ['a', 'b']],
    ]);
  });

  it('hold no award of another programme, and none without a year or a level', () => {
    const years = awardYears(
      catalogueOf([
        entry('a', { programme: 'lain', name: 'IGA', year: 2019, level: 'top-45' }),
        entry('b', { year: 2019 }),
        entry('c', { level: 'top-45' }),
      ]),
    );
    expect(years).toEqual([]);
  });
});

describe('what the catalogue says of itself', () => {
  it('counts entries with figures, that run, with an award of KIPP, and their sources', () => {
    const source = { id: 's2', title: 'Laporan', kind: 'media' as const };
    const kipp = (level: Award['level']): Award => ({ programme: 'kipp', level, sources: ['s1'] });
    const figures = catalogueStatistics(
      catalogueOf([
        innovation({ results: [result({ after: { value: 1 } })] }),
        innovation({ results: [result({ before: { value: 2 }, after: { value: 1 } })] }),
        innovation({ results: [result({ after: { text: 'lebih cepat' } })] }),
        innovation({ status: { value: 'berjalan' } }),
        innovation({ status: { value: 'berkembang' } }),
        innovation({ status: { value: 'berhenti' }, awards: [kipp('peserta')] }),
        innovation({ awards: [kipp('top-99')], sources: [source, source, source] }),
        documented(10),
      ]),
    );
    expect(figures).toEqual({
      entries: 8,
      withFigures: 2,
      running: 3,
      kippDocumented: 1,
      sources: 7 + 3,
      byEvidence: [6, 1, 1, 0, 0],
      byDepth: { nama: 7, ringkas: 0, sedang: 0, dalam: 1 },
    });
  });
});

describe('the guides of the sectors', () => {
  const guide = (slug: string, sectors: string[], innovations: string[] = ['x']) =>
    ({ slug, title: slug, sectors, innovations }) as unknown as Guide;
  const groups = (...guides: Guide[]) =>
    guideGroups(catalogueOf([], guides)).map((group) => [
      group.sector.id,
      slugs(group.guides),
      slugs(group.first),
    ]);

  it('begin with those of which it is the first sector, those of more innovations before others', () => {
    expect(
      groups(
        guide('z', ['kesehatan']),
        guide('a', ['pendidikan', 'kesehatan'], ['x', 'y', 'z']),
        guide('keluarga', ['kesehatan'], ['x', 'y']),
        guide('b', ['kesehatan']),
        guide('umum', ['kesehatan'], []),
      ),
    ).toEqual([
      ['pendidikan', ['a'], ['a']],
      ['kesehatan', ['keluarga', 'b', 'z', 'a'], ['keluarga', 'b', 'z']],
    ]);
  });

  it('show three on the page of all guides', () => {
    const four = ['a', 'b', 'c', 'd'].map((slug) => guide(slug, ['kesehatan']));
    expect(groups(...four)).toEqual([['kesehatan', ['a', 'b', 'c', 'd'], ['a', 'b', 'c']]]);
  });
});

it('institutions stand by type in the order of the vocabulary, then by name and title', () => {
  const entry = (slug: string, type: Innovation['institution']['type'], name: string) =>
    innovation({ slug, title: slug, institution: { type, name } });
  const lines = institutionLines(
    catalogueOf([
      entry('d', 'kabupaten', 'Kabupaten B'),
      entry('c', 'kabupaten', 'Kabupaten A'),
      entry('b', 'kabupaten', 'Kabupaten B'),
      entry('a', 'kota', 'Kota A'),
      entry('e', 'kementerian', 'Kementerian Z'),
    ]),
  );
  expect(lines.map(({ type, name, entry: { slug } }) => [type.id, name, slug])).toEqual([
    ['kementerian', 'Kementerian Z', 'e'],
    ['kabupaten', 'Kabupaten A', 'c'],
    ['kabupaten', 'Kabupaten B', 'b'],
    ['kabupaten', 'Kabupaten B', 'd'],
    ['kota', 'Kota A', 'a'],
  ]);
});

it('letters hold their titles, with the page on which each pair of letters begins', () => {
  const titles = ['3 in 1', ...Array(40).fill('Dapur'), 'Desa'];
  const entries = titles.map((title, index) => innovation({ title, slug: `i${index}` }));
  expect(
    letterGroups(catalogueOf(entries)).map(({ letter, count, pages, syllables }) => [
      letter,
      count,
      pages.map(({ length }) => length),
      syllables,
    ]),
  ).toEqual([
    ['0-9', 1, [1], []],
    [
      'd',
      41,
      [40, 1],
      [
        { syllable: 'Da', page: 1 },
        { syllable: 'De', page: 2 },
      ],
    ],
  ]);
});

it('the values of a facet stand in its order, those that nobody has among them', () => {
  const catalogue = catalogueOf([
    innovation({ slug: 'a', status: { value: 'berhenti' } }),
    innovation({ slug: 'b', status: { value: 'berjalan' } }),
  ]);
  const groups = facetGroups(facetById('status'), catalogue);
  expect(groups.map(({ value, entries }) => [value.id, slugs(entries)])).toEqual([
    ['berjalan', ['b']],
    ['berkembang', []],
    ['berhenti', ['a']],
    ['tidak-diketahui', []],
  ]);
  expect(allFacetGroups(catalogue).every(({ entries }) => entries.length > 0)).toBe(true);
});
