import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldList, innovationJsonSchema } from '../../src/editor/field-list.ts';
import { vocabularies } from '../domain/small-world.ts';

describe('the JSON Schema of an entry', () => {
  it('is the one published; run `npm run schema` when the schema or a vocabulary changes', () => {
    const published = readFileSync('public/data/schema/innovation.json', 'utf8');
    expect(JSON.parse(published)).toEqual(
      JSON.parse(JSON.stringify(innovationJsonSchema(vocabularies))),
    );
  });

  it('refuses unknown keys', () => {
    expect(innovationJsonSchema(vocabularies)).toMatchObject({ additionalProperties: false });
  });
});

describe('the field list', () => {
  it('gives every field an Indonesian label and help', () => {
    const bare = fieldList(vocabularies).filter(
      ({ path, title, description }) => title === path.split('.').at(-1) || description === '',
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('says which fields must be there', () => {
    const required = fieldList(vocabularies).filter(
      ({ depth, required }) => depth === 0 && required,
    );
    expect(required.map(({ path }) => path)).toEqual([
      'title',
      'summary',
      'institution',
      'region',
      'status',
      'sectors[]',
      'sources[]',
      'reviewed',
    ]);
  });
});
