import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/domain/region/region.ts';
import { decodeWords, encodeWords } from '../../src/search/format/front-coding.ts';
import {
  decodeLexicon,
  encodeLexicon,
  encodeOutOfVocabulary,
  encodePlaces,
  type LexiconFile,
  withOutOfVocabulary,
  withPlaces,
} from '../../src/search/format/lexicon.ts';
import { ambiguousTitles, lexiconFiles } from '../../src/search/index/build-lexicon.ts';
import { type SearchDocument, searchDocuments } from '../../src/search/index/documents.ts';
import { joinCompoundNames } from '../../src/search/query/compound-names.ts';
import { expandQuery, wordsToLookUp } from '../../src/search/query/expand.ts';
import { parseQuoted } from '../../src/search/query/parse-words.ts';
import { type InferredFilter, recogniseEntities } from '../../src/search/query/recognise.ts';
import { relaxations } from '../../src/search/query/relax-recognised.ts';
import {
  bestCorrection,
  completions,
  editDistance,
  similarWords,
} from '../../src/search/query/spelling.ts';
import { dropPartialLastToken, tokenize } from '../../src/search/text/tokenize.ts';
import { innovation, vocabularies } from '../domain/small-world.ts';
import { catalogue, regions, searchWords } from './world.ts';

const words = new Map([
  ['kelas', 4],
  ['kemiskinan', 7],
  ['kerja', 6],
  ['malaria', 3],
  ['replikasi', 4],
  ['rentan', 3],
  ['rentenir', 1],
]);
const years = ['2014', '2019', '2020', '2021', '2023'];
const lexicon = withPlaces(
  decodeLexicon(encodeLexicon(searchWords, vocabularies['award-levels'], [3, 0, 3, 2], { years })),
  encodePlaces(searchWords, regions),
);

describe('a word list', () => {
  it('is the same after it was sent', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'k', 'z'), minLength: 1 });
    fc.assert(
      fc.property(fc.dictionary(word, fc.integer({ min: 0, max: 9 })), (list) => {
        const sent = new Map(Object.entries(list));
        expect(new Map(decodeWords(encodeWords(sent)))).toEqual(
          new Map([...sent].sort(([a], [b]) => (a < b ? -1 : 1))),
        );
      }),
    );
  });
});

describe('a word', () => {
  it.each([
    ['KTP-el dan e-Peken', ['ktpel', 'dan', 'epeken']],
    ['1.000 HPK', ['1000', 'hpk']],
    ['S.I.G.A.P. dan a.n. Budi.', ['sigap', 'dan', 'an', 'budi']],
    ["Dottoro'ta/Kab. Gowa", ['dottorota', 'kab', 'gowa']],
  ])('%s is read without its marks', (text, tokens) => {
    expect(tokenize(text)).toEqual(tokens);
  });

  it.each([
    ['of two letters at the end', 'layanan la', 'layanan'],
    ['of two letters that is known', 'kelas rs', 'kelas rs'],
    ['with a digit', 'daerah 3t', 'daerah 3t'],
    ['that stands alone', 'la', 'la'],
  ])('%s is searched for as far as it is one', (_what, typed, left) => {
    expect(dropPartialLastToken(tokenize(typed), (token) => token === 'rs').join(' ')).toBe(left);
  });

  it.each([
    ['a letter that is missing', 'replkasi', 'replikasi'],
    ['letters that changed places', 'malraia', 'malaria'],
    ['two errors in a long word', 'kemiskian', 'kemiskinan'],
    ['nothing like it', 'zzqqxxyy', undefined],
    ['a short word', 'zz', undefined],
    ['letters of which another makes a word', 'kela', undefined],
  ])('with %s is taken for what was meant', (_what, typed, meant) => {
    expect(bestCorrection(typed, words)).toBe(meant);
  });

  it('that is half becomes whole, the most common first', () => {
    expect(completions('rent', words)).toEqual(['rentan', 'rentenir']);
    expect(completions('re', words)).toEqual([]);
  });

  it('that nothing is known of has neighbours', () => {
    expect(similarWords('mularya', words)).toEqual(['malaria']);
  });

  it('is as far from another as that is from it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('what stands for a word', () => {
  const kinOf = (text: string) =>
    expandQuery(tokenize(text), lexicon).flatMap(({ expansions }) =>
      expansions.map((one) => one.words.join(' ')),
    );

  it.each([
    ['words of one meaning, both ways', 'manula', ['lansia', 'lanjut usia']],
    ['a phrase', 'lanjut usia', ['lansia', 'manula']],
    ['a spelling', 'ijin', ['izin']],
    ['what is narrower', 'adminduk', ['ktp', 'akta kelahiran']],
    ['never what is broader', 'akta kelahiran', []],
  ])('is %s', (_what, typed, kin) => {
    expect(kinOf(typed)).toEqual(kin);
  });

  it('is looked up after the words themselves, as far as bytes allow', () => {
    const units = expandQuery(tokenize('rumah manula roboh'), lexicon);
    expect(wordsToLookUp(units, 4)).toEqual(['rumah', 'manula', 'roboh', 'lansia']);
  });

  it('is not needed for words that say nothing', () => {
    expect(expandQuery(tokenize('saya mau lansia'), lexicon).map((unit) => unit.words)).toEqual([
      ['lansia'],
    ]);
    expect(expandQuery(tokenize('untuk yang'), lexicon)).toHaveLength(2);
  });
});

describe('a word that no document has', () => {
  const holds = (word: string) => word !== 'manula';
  const small = decodeLexicon(
    encodeLexicon(searchWords, vocabularies['award-levels'], [], { holds }),
  );
  const whole = withOutOfVocabulary(small, encodeOutOfVocabulary(searchWords, holds));

  it('costs a search without it nothing, and is not looked for', () => {
    expect([...small.tokens]).not.toContain('manula');
    expect(small.relatedTerms.get('lansia')?.flatMap(({ terms }) => terms)).toEqual([
      'lanjut usia',
    ]);
  });

  it('leads to those that documents have', () => {
    expect(whole.relatedTerms.get('manula')?.flatMap(({ terms }) => terms)).toEqual([
      'lansia',
      'lanjut usia',
    ]);
    expect(whole.relatedTerms.get('lansia')).toEqual(small.relatedTerms.get('lansia'));
  });
});

describe('a spelling', () => {
  const spellingsWhere = (holds: (word: string) => boolean) =>
    withOutOfVocabulary(
      decodeLexicon(encodeLexicon(searchWords, vocabularies['award-levels'], [], { holds })),
      encodeOutOfVocabulary(searchWords, holds),
    ).spellings;

  it('that no document has is read as the standard one', () => {
    expect(spellingsWhere((word) => word !== 'ijin')).toEqual(new Map([['ijin', ['izin']]]));
  });

  it('that documents have stays beside it', () => {
    expect(spellingsWhere(() => true)).toEqual(new Map());
  });
});

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

  it.each([
    ['semarangraya malaria', 'semarang raya malaria'],
    ['jawatengah', 'jawa tengah'],
    ['sra gen', 'sragen'],
    ['jawa tengah malaria', 'jawa tengah malaria'],
    ['kota semarang', 'kota semarang'],
  ])('%s has names of regions as they are written', (typed, written) => {
    expect(joinCompoundNames(tokenize(typed), lexicon).tokens.join(' ')).toBe(written);
  });

  const part = (filter: string, ...values: string[]): InferredFilter => ({
    filter,
    values,
    label: filter,
    positions: [0],
  });

  it('asks for less step by step: first what changes least, a place by its province first', () => {
    const ways = relaxations(
      [part('tempat', '33.14'), part('tahun', '2019'), part('bukti', '3')],
      lexicon,
    );
    expect(ways.map(({ kept }) => kept.map(({ values }) => values.join('|')).join(' '))).toEqual([
      '33.14 2019 3',
      '33.14 2019',
      '33.14 3',
      '33 2019 3',
      '2019 3',
      '33.14',
      '33 2019',
      '2019',
      '33 3',
      '3',
      '33',
      '',
    ]);
    expect(relaxations([], lexicon)).toEqual([{ kept: [], dropped: [] }]);
  });

  it('is a name where it is one, though its words would be of another place or an award', () => {
    const [other, own, award] = searchDocuments(
      catalogue(
        innovation({ slug: 'a', title: 'Juara Sragen', region: '33.74' }),
        innovation({ slug: 'b', title: 'Sehat Sragen', region: '33.14' }),
        innovation({ slug: 'c', title: 'Beras Murah', acronym: 'Terbukti', region: '33.14' }),
      ),
    ) as [SearchDocument, SearchDocument, SearchDocument];
    expect(ambiguousTitles([other, own, award], lexicon)).toEqual(['juara sragen', 'terbukti']);
  });
});

describe('a phrase with "not"', () => {
  const poor = {
    ...searchWords,
    synonyms: [
      { concept: 'uang', relation: 'narrower' as const, terms: ['tidak punya uang', 'miskin'] },
    ],
  };
  const lexicon = decodeLexicon(encodeLexicon(poor, vocabularies['award-levels'], []));

  it.each(['tidak punya uang', 'tak punya uang', 'ga punya uang', 'nggak punya uang'])(
    '%s leads where it leads in other words for "not"',
    (typed) => {
      const [unit] = expandQuery(tokenize(typed), lexicon);
      expect(unit?.expansions.map(({ words }) => words)).toEqual([['miskin']]);
    },
  );
});

describe('quotation marks', () => {
  it.each([
    ['"antar jemput" lansia', ['antar jemput'], 'lansia'],
    ['"air bersih"', ['air bersih'], ''],
    ['"dana desa" dan "air bersih"', ['dana desa', 'air bersih'], 'dan'],
    ['5" pipa', [], '5 pipa'],
    ['"" air', [], 'air'],
  ])('of %s hold words together', (typed, phrases, others) => {
    const found = parseQuoted(typed);
    expect(found.phrases.map((words) => words.join(' '))).toEqual(phrases);
    expect(found.others.join(' ')).toBe(others);
  });
});
