import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VOCABULARY_NAMES } from '../../src/domain/vocabulary/vocabulary.ts';
import { VOCABULARY_IDS } from '../../src/domain/vocabulary/vocabulary-ids.ts';
import { VOCABULARY_IDS_FILE, vocabularyIdsFile } from '../../src/editor/vocabulary-ids-file.ts';
import { vocabularies } from '../domain/small-world.ts';

describe('the ids that the code is compiled with', () => {
  it('are written by `npm run schema`; run it when a vocabulary changes', () => {
    expect(readFileSync(VOCABULARY_IDS_FILE, 'utf8')).toBe(vocabularyIdsFile(vocabularies));
  });

  it.each(VOCABULARY_NAMES)('are those of %s', (name) => {
    expect(VOCABULARY_IDS[name]).toEqual(vocabularies[name].map(({ id }) => id));
  });
});
