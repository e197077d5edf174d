import { describe, expect, it } from 'vitest';
import { decodeLexicon, encodeLexicon } from '../../../src/search/format/lexicon-file.ts';
import { encodePlaces, withPlaces } from '../../../src/search/format/region-names.ts';
import { decodeTitles, encodeTitles } from '../../../src/search/format/title-list.ts';
import { suggester } from '../../../src/search/query/suggest.ts';
import { innovation, vocabularies } from '../../domain/small-world.ts';
import { regions, searchWords } from '../world.ts';

const entries = [
  innovation({ slug: 'rantang-kasih-banyuwangi', title: 'Makan Lansia', acronym: 'Rantang Kasih' }),
  innovation({ slug: 'kelas-perahu', title: 'Kelas Perahu' }),
  innovation({ slug: 'kia-cepat', title: 'Kartu Identitas Anak Cepat' }),
  innovation({ slug: 'revolusi-ibu', title: 'Revolusi Ibu dan Anak', acronym: 'KIA' }),
  innovation({ slug: 'sragen-sehat', title: 'Layanan Jiwa Sragen' }),
];
const guides = [
  { slug: 'kelas-perahu', title: 'Belajar di perahu', innovations: ['kelas-perahu'] },
  { slug: 'sekolah-berasrama', title: 'Sekolah berasrama tanpa biaya', innovations: [] },
];
const lexicon = withPlaces(
  decodeLexicon(
    encodeLexicon(searchWords, vocabularies['award-levels'], [], {
      groups: [{ id: 'lansia', label: 'Lanjut usia', meaning: 'x', terms: ['lansia', 'jompo'] }],
    }),
  ),
  encodePlaces(searchWords, regions),
);
const suggest = suggester(
  decodeTitles(encodeTitles(entries, guides)),
  [
    { facet: 'sektor', of: 'Sektor', id: 'kesehatan', label: 'Kesehatan' },
    { facet: 'sasaran', of: 'Kelompok sasaran', id: 'lansia', label: 'Lanjut usia' },
  ],
  lexicon,
  new Map([['perahu', 3]]),
);
const paths = (typed: string) =>
  suggest(typed).flatMap(({ suggestions }) => suggestions.map(({ path }) => path));

describe('what is suggested', () => {
  it.each([
    ['an innovation by its acronym', 'rantang', '/inovasi/rantang-kasih-banyuwangi/'],
    ['an innovation by a word of its name', 'cepat', '/inovasi/kia-cepat/'],
    ['words in another order', 'jiwa lay', '/inovasi/sragen-sehat/'],
    ['a guide by its name', 'sekolah beras', '/panduan/sekolah-berasrama/'],
    ['the guide below an innovation', 'panduan perahu', '/inovasi/kelas-perahu/replikasi/'],
    ['a region by its name', 'kab sragen', '/wilayah/33.14/'],
    ['a region by what its government is called', 'pemkab sragen', '/wilayah/33.14/'],
    ['a region by a short name', 'jateng', '/wilayah/33/'],
    ['a region by another name', 'semarang raya', '/wilayah/33.74/'],
    ['a sector', 'keseh', '/sektor/kesehatan/'],
    ['a target group by another word for it', 'jompo', '/sasaran/lansia/'],
    ['what was meant by a typing error', 'prahu', '/inovasi/kelas-perahu/'],
    ['what has one of the words, where nothing has all', 'butuh perahu', '/inovasi/kelas-perahu/'],
  ])('is %s', (_what, typed, path) => {
    expect(paths(typed)[0]).toBe(path);
  });

  it.each([
    ['one letter', 'k'],
    ['nothing', '  '],
    ['what nobody knows', 'zzqqxx'],
  ])('is nothing for %s', (_what, typed) => {
    expect(suggest(typed)).toEqual([]);
  });

  it('has an acronym that is just so before a name that begins with it', () => {
    expect(paths('kia').slice(0, 1)).toEqual(['/inovasi/revolusi-ibu/']);
  });

  it('has the kind of the best first, and of every kind some', () => {
    expect(suggest('sragen').map(({ kind }) => kind)).toEqual(['wilayah', 'inovasi']);
  });

  it('tells a guide from the innovation of its name, and leaves other notes as they are', () => {
    expect(suggest('kelas perahu').flatMap(({ suggestions }) => suggestions)).toMatchObject([
      { name: 'Kelas Perahu', note: 'inovasi' },
      { name: 'Kelas Perahu', note: 'panduan replikasi' },
    ]);
    expect(suggest('rantang')[0]?.suggestions[0]?.note).toBe('Makan Lansia');
  });

  it('is at most eight, four of a kind', () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      innovation({ slug: `air-${n}`, title: `Air ${n}` }),
    );
    const families = Array.from({ length: 30 }, (_, n) => ({
      slug: `air-${n}`,
      title: `Air ${n}`,
      innovations: [],
    }));
    const groups = suggester(
      decodeTitles(encodeTitles(many, families)),
      [],
      lexicon,
      new Map(),
    )('air');
    expect(groups.map(({ suggestions }) => suggestions.length)).toEqual([4, 4]);
  });
});

describe('a name that was sent', () => {
  it.each([
    ['of which the slug is the name', 'kelas-perahu', 'Kelas Perahu', undefined],
    ['with a place in its slug', 'kelas-perahu-pangkep', 'Kelas Perahu', undefined],
    ['of which the slug begins with the acronym', 'uptpk-sragen', 'Unit Pelayanan', 'UPTPK'],
    ['with a slug of its own', 'air-bersih', 'Sumur | Dalam', 'SD'],
    ['that is too long', 'kata-lain', 'kata '.repeat(40).trim(), undefined],
  ])('%s leads to its page', (_what, slug, title, acronym) => {
    const entry = innovation({ slug, title, ...(acronym && { acronym }) });
    const [name] = decodeTitles(encodeTitles([entry], []));
    expect(name?.path).toBe(`/inovasi/${slug}/`);
    expect(name?.name.length).toBeLessThan(60);
    expect(name?.acronym).toBe(acronym);
  });

  it('is one of those that come first, where there are too many', () => {
    const many = Array.from({ length: 5000 }, (_, n) =>
      innovation({ slug: `nama-${n}`, title: `Nama inovasi yang ke-${n}` }),
    );
    const sent = decodeTitles(encodeTitles(many, []));
    expect(sent.length).toBeLessThan(250);
    expect(sent.map(({ path }) => path)).toContain('/inovasi/nama-0/');
  });

  it('is any of a catalogue of six hundred', () => {
    const all = Array.from({ length: 600 }, (_, n) =>
      innovation({ slug: `nama-${n}`, title: `Nama inovasi yang ke-${n}` }),
    );
    expect(decodeTitles(encodeTitles(all, []))).toHaveLength(600);
  });
});
