import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/domain/region/region.ts';
import {
  decodeLexicon,
  encodeLexicon,
  type LexiconFile,
} from '../../../src/search/format/lexicon-file.ts';
import { encodePlaces, withPlaces } from '../../../src/search/format/region-names.ts';
import { lexiconFiles } from '../../../src/search/index/build-lexicon.ts';
import { recogniseEntities } from '../../../src/search/query/recognise.ts';
import { tokenize } from '../../../src/search/text/tokenize.ts';
import { innovation, vocabularies } from '../../domain/small-world.ts';
import { catalogue, lexicon, regions, searchWords } from '../world.ts';

describe('a query', () => {
  const read = (text: string) => {
    const tokens = tokenize(text);
    const { inferred, rest } = recogniseEntities(tokens, lexicon);
    return [
      inferred.map(({ filter, values }) => `${filter}=${values.join('|')}`).join(' '),
      rest.map((at) => tokens[at]).join(' '),
    ];
  };

  it.each([
    ['stunting Jateng', 'tempat=33', 'stunting'],
    ['pemkab Sragen', 'tempat=33.14', ''],
    ['inovasi Kab. Sragen', 'tempat=33.14', ''],
    ['kabupaten Semarang', '', 'kabupaten semarang'],
    ['kota Semarang', 'tempat=33.74', ''],
    ['top 45 2019 Jawa Tengah', 'penghargaan=top-45-2019 tempat=33', ''],
    ['KIPP 2014', 'tahun=2014', ''],
    ['pemenang KIPP Sragen', 'kipp=penerima tempat=33.14', ''],
    ['Sragen Jateng', 'tempat=33.14', ''],
    ['malaria terbukti', 'bukti=3|4', 'malaria'],
    ['akta kelahiran', '', 'akta kelahiran'],
    ['top inovasi 2020 Sragen', 'tempat=33.14 tahun=2020', ''],
    ['inovasi terbaik tahun 2023', 'tahun=2023', ''],
    ['top 45 tahun 2019', 'penghargaan=top-45-2019', ''],
    ['top 45 2019 2021', 'penghargaan=top-45-2019|top-45-2021', ''],
    ['kipp 2019 2021', 'tahun=2019|2021', ''],
    ['sekolah terbaik', '', 'sekolah terbaik'],
    ['bukti kuat malaria', 'bukti=3|4', 'malaria'],
    ['air biaya murah', 'biaya=rendah', 'air'],
    ['malaria masih berjalan', 'status=berjalan|berkembang', 'malaria'],
    ['juara UNPSA 2019', '', 'juara unpsa 2019'],
    ['stunting 2013', '', 'stunting 2013'],
  ])('%s is understood', (typed, filters, left) => {
    expect(read(typed)).toEqual([filters, left]);
  });

  it.each([2019, 2031])('can ask for the awards of %d once the catalogue has one', (year) => {
    const awarded = innovation({
      awards: [{ programme: 'kipp', level: 'top-45', year, sources: ['s1'] }],
    });
    const sent: LexiconFile = JSON.parse(lexiconFiles(catalogue(awarded)).lexicon.text);
    const asked = (text: string) =>
      recogniseEntities(tokenize(text), decodeLexicon(sent)).inferred.flatMap(
        ({ values }) => values,
      );
    expect(asked(`KIPP ${year}`)).toEqual([String(year)]);
    expect(asked(`top 45 ${year}`)).toEqual([`top-45-${year}`]);
    expect(asked(`malaria ${year + 20}`)).toEqual([]);
  });

  it('means by the name of islands all their provinces, but after "provinsi" the one of that name', () => {
    const [province] = regions as [Region];
    const papua = [
      ['91', 'Papua'],
      ['92', 'Papua Barat'],
    ].map(([code = '', shortName = '']) => ({
      ...province,
      code,
      shortName,
      islandGroup: 'Papua',
    }));
    const lexicon = withPlaces(
      decodeLexicon(encodeLexicon(searchWords, vocabularies['award-levels'], [])),
      encodePlaces(searchWords, [...regions, ...papua]),
    );
    const read = (text: string) =>
      recogniseEntities(tokenize(text), lexicon).inferred.map(({ values, label }) => [
        label,
        ...values,
      ]);
    expect(read('malaria papua')).toEqual([['Papua (2 provinsi)', '91', '92']]);
    expect(read('malaria jawa')).toEqual([['Jawa (1 provinsi)', '33']]);
    expect(read('malaria provinsi papua')).toEqual([['Provinsi Papua', '91']]);
    expect(read('malaria papua barat')).toEqual([['Provinsi Papua Barat', '92']]);
  });
});
