import { describe, expect, it } from 'vitest';
import type { SearchWords, SynonymGroup } from '../../../src/domain/vocabulary/search-words.ts';
import { decodeLexicon, encodeLexicon } from '../../../src/search/format/lexicon-file.ts';
import {
  encodeOutOfVocabulary,
  withOutOfVocabulary,
} from '../../../src/search/format/out-of-vocabulary.ts';
import { expandQuery } from '../../../src/search/query/expand.ts';

const group: SynonymGroup = {
  concept: 'rumah-gelap',
  relation: 'related',
  terms: ['listrik gratis', 'tenaga surya'],
  said: ['rumah gelap', 'lampu teplok'],
};
const held = new Set('listrik gratis tenaga surya rumah gelap lampu'.split(' '));

/** What stands for a query where the catalogue has the words above. */
function meantBy(query: string, one = group) {
  const words: SearchWords = {
    synonyms: [one],
    acronyms: [],
    spellings: [],
    'word-families': [],
    'region-names': [],
  };
  const holds = (word: string) => held.has(word);
  const lexicon = withOutOfVocabulary(
    decodeLexicon(encodeLexicon(words, [], [], { isIndexed: holds })),
    encodeOutOfVocabulary(words, holds),
  );
  return expandQuery(query.split(' '), lexicon).flatMap(({ expansions }) =>
    expansions.map((one) => one.words.join(' ')),
  );
}

describe('what people say', () => {
  it.each(['equivalent', 'narrower', 'related'] as const)(
    'leads to the words of the catalogue from every phrase, where they are %s',
    (relation) => {
      expect(meantBy('lampu', { ...group, relation, said: ['gelap', 'lampu'] })).toEqual([
        'listrik gratis',
        'tenaga surya',
      ]);
    },
  );

  it('leads to the words of the catalogue', () => {
    expect(meantBy('rumah gelap')).toEqual(['listrik gratis', 'tenaga surya']);
  });

  it('leads there also with a word that no document has', () => {
    expect(meantBy('lampu teplok')).toEqual(['listrik gratis', 'tenaga surya']);
  });

  it('is not what the words of the catalogue lead to, nor do they lead to one another', () => {
    expect(meantBy('listrik gratis')).toEqual([]);
    expect(meantBy('tenaga surya')).toEqual([]);
  });
});
