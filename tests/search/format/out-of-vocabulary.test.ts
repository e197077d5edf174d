import { describe, expect, it } from 'vitest';
import { decodeLexicon, encodeLexicon } from '../../../src/search/format/lexicon-file.ts';
import {
  encodeOutOfVocabulary,
  withOutOfVocabulary,
} from '../../../src/search/format/out-of-vocabulary.ts';
import { vocabularies } from '../../domain/small-world.ts';
import { searchWords } from '../world.ts';

describe('a word that no document has', () => {
  const holds = (word: string) => word !== 'manula';
  const small = decodeLexicon(
    encodeLexicon(searchWords, vocabularies['award-levels'], [], { isIndexed: holds }),
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
      decodeLexicon(
        encodeLexicon(searchWords, vocabularies['award-levels'], [], { isIndexed: holds }),
      ),
      encodeOutOfVocabulary(searchWords, holds),
    ).spellings;

  it('that no document has is read as the standard one', () => {
    expect(spellingsWhere((word) => word !== 'ijin')).toEqual(new Map([['ijin', ['izin']]]));
  });

  it('that documents have stays beside it', () => {
    expect(spellingsWhere(() => true)).toEqual(new Map());
  });
});
