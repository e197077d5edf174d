import { describe, expect, it } from 'vitest';
import {
  IDS_IN_RULES,
  labelOf,
  termOf,
  VOCABULARY_NAMES,
  type VocabularyName,
  vocabularySchemaOf,
} from '../../../src/domain/vocabulary/vocabulary.ts';
import { vocabularies } from '../small-world.ts';

describe('the vocabularies of the catalogue', () => {
  it.each(VOCABULARY_NAMES)('%s fits its schema', (name) => {
    expect(vocabularySchemaOf(name).safeParse(vocabularies[name]).error).toBeUndefined();
  });

  it.each(Object.entries(IDS_IN_RULES))('%s has every id that a rule speaks of', (name, ids) => {
    const known = vocabularies[name as VocabularyName].map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining([...ids]));
  });
});

describe('a word', () => {
  it('has a label, and a short one where it has one', () => {
    expect(labelOf(vocabularies, 'award-programmes', 'kipp', 'short')).toBe('KIPP');
    expect(labelOf(vocabularies, 'sectors', 'kesehatan', 'short')).toBe('Kesehatan');
    expect(labelOf(vocabularies, 'sectors', 'kesehatan')).toBe('Kesehatan');
  });

  it('that is not there is an error of the program', () => {
    expect(() => termOf(vocabularies, 'sectors', 'tidak-ada')).toThrow('sectors');
  });
});
