import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldList, jsonSchema } from '../../src/editor/field-list.ts';
import { vocabularies } from '../domain/small-world.ts';

describe.each(['innovation', 'guide'] as const)('the JSON Schema of an %s', (kind) => {
  it('is the one published; run `npm run schema` when the schema or a vocabulary changes', () => {
    const published = readFileSync(`public/data/schema/${kind}.json`, 'utf8');
    expect(JSON.parse(published)).toEqual(
      JSON.parse(JSON.stringify(jsonSchema(kind, vocabularies))),
    );
  });

  it('refuses unknown keys', () => {
    expect(jsonSchema(kind, vocabularies)).toMatchObject({ additionalProperties: false });
  });

  it('gives every field an Indonesian label and help', () => {
    const bare = fieldList(kind, vocabularies).filter(
      ({ path, title, description }) => title === path.split('.').at(-1) || description === '',
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});

describe('the field list', () => {
  it('says which fields must be there', () => {
    const required = fieldList('innovation', vocabularies).filter(
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
