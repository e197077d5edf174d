import { describe, expect, it } from 'vitest';
import { decodeLexicon, encodeLexicon } from '../../../src/search/format/lexicon-file.ts';
import { expandQuery, wordsToLookUp } from '../../../src/search/query/expand.ts';
import { tokenize } from '../../../src/search/text/tokenize.ts';
import { vocabularies } from '../../domain/small-world.ts';
import { lexicon, searchWords } from '../world.ts';

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
