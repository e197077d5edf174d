import { describe, expect, it } from 'vitest';
import {
  type SearchDocument,
  searchDocuments,
  searchOrders,
} from '../../../src/search/index/documents.ts';
import { plainText } from '../../../src/search/index/plain-text.ts';
import { innovation, replication, result } from '../../domain/small-world.ts';
import { catalogue } from '../world.ts';

const documentAt = (url: string, ...entries: Parameters<typeof catalogue>) => {
  const found = searchDocuments(catalogue(...entries)).find((document) => document.url === url);
  if (!found) throw new Error(`no document at ${url}`);
  return found;
};
const filtersIn = ({ filters }: SearchDocument) =>
  Object.entries(filters).flatMap(([name, values]) => values.map((value) => `${name}:${value}`));
const textOf = ({ fields }: SearchDocument) =>
  Object.values(fields)
    .flatMap(({ texts }) => texts)
    .join(' ');

describe('the document of an innovation', () => {
  it('stands under its address, with its name and acronym', () => {
    const document = documentAt(
      '/inovasi/uptpk-sragen/',
      innovation({ slug: 'uptpk-sragen', title: 'Unit Pelayanan Terpadu', acronym: 'UPTPK' }),
    );
    expect(document).toMatchObject({ title: 'Unit Pelayanan Terpadu', acronym: 'UPTPK' });
    expect(document.fields.title.texts).toEqual(['Unit Pelayanan Terpadu', 'UPTPK']);
  });

  it('can be filtered by every facet, province, award year and kind', () => {
    const document = documentAt(
      '/inovasi/contoh/',
      innovation({
        sectors: ['kesehatan', 'pendidikan'],
        awards: [{ programme: 'kipp', level: 'top-45', year: 2019, sources: ['s1'] }],
      }),
    );
    expect(filtersIn(document)).toEqual(
      expect.arrayContaining([
        'kind:inovasi',
        'sektor:kesehatan',
        'sektor:pendidikan',
        'sasaran:belum-terdokumentasi',
        'bukti:0',
        'status:tidak-diketahui',
        'kipp:penerima',
        'provinsi:33',
        'tahun:2019',
      ]),
    );
  });

  it('belongs to no province where it is national', () => {
    const document = documentAt('/inovasi/contoh/', innovation({ region: '00' }));
    expect(filtersIn(document)).toContain('provinsi:00');
    expect(document.fields.place.texts).toEqual(['Nasional']);
  });

  it('is found by its aliases, labels, obstacles and replications, its own words before these', () => {
    const document = documentAt(
      '/inovasi/contoh/',
      innovation({
        aliases: ['Nama Lama'],
        targetGroups: ['lansia'],
        obstacles: [{ text: 'Sinyal lemah.', sources: ['s1'] }],
        replications: [replication({ where: 'Kabupaten Sinjai' })],
      }),
    );
    const weightOf = (words: RegExp) =>
      Object.values(document.fields).find(({ texts }) => texts.some((text) => words.test(text)))
        ?.weight;
    expect(Number(weightOf(/Nama Lama/))).toBeGreaterThan(Number(weightOf(/Sinyal lemah/)));
    expect(weightOf(/Lanjut usia|Lansia/)).toBe(weightOf(/Nama Lama/));
    expect(Number(weightOf(/Kabupaten Sinjai/))).toBeLessThan(1);
  });

  it('does not say in the body what the summary has said', () => {
    const document = documentAt(
      '/inovasi/contoh/',
      innovation({
        summary: 'Petugas datang ke rumah. Gratis.',
        body: {
          problem: '',
          solution: 'Petugas datang ke rumah. Warga tidak perlu antre.',
          howItWorks: '',
          lessons: '',
          continuity: '',
        },
      }),
    );
    expect(textOf(document).match(/Petugas datang/g)).toHaveLength(1);
    expect(textOf(document)).toContain('Warga tidak perlu antre.');
  });
});

describe('the document of a region', () => {
  it('carries how many innovations are from there, and its other names', () => {
    const entries = [
      innovation({ slug: 'satu', region: '33.14' }),
      innovation({
        slug: 'dua',
        region: '33.74',
        replications: [replication({ region: '33.14' })],
      }),
    ] as const;
    expect(documentAt('/wilayah/33.14/', ...entries)).toMatchObject({
      title: 'Kabupaten Sragen',
      numbers: [1, 1],
    });
    expect(documentAt('/wilayah/33/', ...entries).numbers).toEqual([2, 0]);
    expect(textOf(documentAt('/wilayah/33.74/', ...entries))).toContain('Semarang Raya');
  });

  it('is no innovation', () => {
    expect(filtersIn(documentAt('/wilayah/33/'))).toEqual(['kind:wilayah', 'tempat:33']);
  });
});

describe('the document of a page', () => {
  it('stands under the address of the page', () => {
    expect(textOf(documentAt('/metode/'))).toContain('Nilai disusun dari fakta.');
    expect(textOf(documentAt('/kontribusi/impor/'))).toContain('Siapkan lembar kerja.');
  });
});

describe('the order of the documents', () => {
  const weak = innovation({ slug: 'lemah', title: 'Beta', started: 2020 });
  const strong = innovation({
    slug: 'kuat',
    title: 'Gamma',
    started: 2012,
    results: [result({ before: { value: 9 }, after: { value: 4 } })],
  });
  const awarded = innovation({
    slug: 'juara',
    title: 'Alfa',
    started: 2010,
    awards: [{ programme: 'kipp', level: 'top-45', year: 2023, sources: ['s1'] }],
  });
  const all = catalogue(weak, strong, awarded);

  it('is the strongest evidence first, then regions and pages', () => {
    expect(searchDocuments(all).map(({ url }) => url)).toEqual([
      '/inovasi/kuat/',
      '/inovasi/juara/',
      '/inovasi/lemah/',
      '/wilayah/33/',
      '/wilayah/33.14/',
      '/wilayah/33.74/',
      '/kontribusi/impor/',
      '/metode/',
    ]);
  });

  it('can be changed to the latest award or start, and to the name', () => {
    const urls = searchDocuments(all).map(({ url }) => url);
    const { tahun, nama } = searchOrders(all);
    expect(tahun.map((position) => urls[position])).toEqual([
      '/inovasi/juara/',
      '/inovasi/lemah/',
      '/inovasi/kuat/',
    ]);
    expect(nama.map((position) => urls[position])).toEqual([
      '/inovasi/juara/',
      '/inovasi/lemah/',
      '/inovasi/kuat/',
    ]);
  });
});

describe('plain text', () => {
  it.each([
    ['marks', '**Kader** _desa_ `datang`', 'Kader desa datang'],
    ['lists and headings', '### Langkah\n\n1. Daftar\n2. Ambil', 'Langkah Daftar Ambil'],
    ['links, by their words', 'Lihat [laman](https://contoh.id/a).', 'Lihat laman.'],
    ['source references', 'Turun 3 persen[^s1][^s2].', 'Turun 3 persen.'],
    ['tags', 'Satu<br>dua', 'Satu dua'],
  ])('has no %s', (_what, markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});

describe('the weights of the parts of a document', () => {
  const weights = ({ fields }: SearchDocument) =>
    Object.fromEntries(Object.entries(fields).map(([part, { weight }]) => [part, weight]));

  it('of an innovation are those of the index', () => {
    expect(weights(documentAt('/inovasi/contoh/', innovation()))).toEqual({
      title: 8,
      summary: 3,
      place: 2,
      names: 3,
      body: 0.2,
    });
  });

  it('of a region count its province little, so that the province stands before its regencies', () => {
    expect(weights(documentAt('/wilayah/33.14/'))).toMatchObject({
      title: 8,
      place: 0.2,
      names: 3,
    });
  });

  it('of a page count its description, and its text as little as that of an entry', () => {
    expect(weights(documentAt('/metode/'))).toMatchObject({ title: 8, summary: 2, body: 0.2 });
  });
});
