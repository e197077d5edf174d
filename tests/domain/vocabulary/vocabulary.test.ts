import { describe, expect, it } from 'vitest';
import { FIT_PARTS } from '../../../src/domain/fit/fit-score.ts';
import { STAGE_IDS } from '../../../src/domain/guide/stages.ts';
import { vocabularySchemaOf } from '../../../src/domain/vocabulary/vocabulary.schema.ts';
import { labelOf, termOf, VOCABULARY_NAMES } from '../../../src/domain/vocabulary/vocabulary.ts';
import type { VocabularyId } from '../../../src/domain/vocabulary/vocabulary-ids.ts';
import { vocabularies } from '../small-world.ts';

describe('the vocabularies of the catalogue', () => {
  it.each(VOCABULARY_NAMES)('%s fits its schema', (name) => {
    expect(vocabularySchemaOf(name).safeParse(vocabularies[name]).error).toBeUndefined();
  });

  it.each([
    ['fit-parts', FIT_PARTS],
    ['guide-stages', STAGE_IDS],
  ] as const)('%s are listed whole and in the same order in code', (name, listed) => {
    expect(listed).toEqual(vocabularies[name].map(({ id }) => id));
  });
});

describe('a word', () => {
  it('has a label, and a short one where it has one', () => {
    expect(labelOf(vocabularies, 'award-programmes', 'kipp', 'short')).toBe('KIPP');
    expect(labelOf(vocabularies, 'sectors', 'kesehatan', 'short')).toBe('Kesehatan');
    expect(labelOf(vocabularies, 'sectors', 'kesehatan')).toBe('Kesehatan');
  });

  it('that is not there is an error of the program', () => {
    const unknown = 'tidak-ada' as VocabularyId<'sectors'>;
    expect(() => termOf(vocabularies, 'sectors', unknown)).toThrow('sectors');
  });
});
