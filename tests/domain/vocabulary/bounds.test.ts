/** How much or how little the lists of words and numbers may hold. */
import { describe, expect, it } from 'vitest';
import { indicatorSchema } from '../../../src/domain/vocabulary/indicator.schema.ts';
import {
  acronymSchema,
  regionNameSchema,
  SEARCH_WORD_SCHEMAS,
  spellingSchema,
  synonymGroupSchema,
  wordFamilySchema,
} from '../../../src/domain/vocabulary/search-words.schema.ts';
import { vocabularySchemaOf } from '../../../src/domain/vocabulary/vocabulary.schema.ts';
import { vocabularyTermSchema } from '../../../src/domain/vocabulary/vocabulary-term.schema.ts';
import { vocabularies } from '../small-world.ts';

/** Whether a change to something that fits its schema still does. */
const still = (schema: { safeParse(value: unknown): { success: boolean } }, sound: object) => {
  expect(schema.safeParse(sound).success).toBe(true);
  return (change: object) => schema.safeParse({ ...sound, ...change }).success;
};

describe('a term of a vocabulary', () => {
  const measure = { indicator: 'p0', direction: 'tinggi', weight: 1 };
  const fits = still(vocabularyTermSchema, { id: 'a', label: 'A', meaning: 'B' });

  it.each([
    [{ label: 'A' }, { label: '' }],
    [{ short: 'A' }, { short: '' }],
    [{ meaning: 'A' }, { meaning: '' }],
    [{ terms: ['a'] }, { terms: [''] }],
    [{ weight: 0 }, { weight: -1 }],
    [{ weight: 0.5 }, { weight: -0.5 }],
    [{ measures: [measure] }, { measures: [] }],
    [{ measures: [measure] }, { measures: [{ ...measure, weight: 0 }] }],
  ])('may have %o and not %o', (least, less) => {
    expect(fits(least)).toBe(true);
    expect(fits(less)).toBe(false);
  });

  it.each(['sectors', 'indicators'] as const)('is one of at least one: %s', (name) => {
    const schema = vocabularySchemaOf(name);
    expect(schema.safeParse(vocabularies[name].slice(0, 1)).success).toBe(true);
    expect(schema.safeParse([]).success).toBe(false);
  });
});

describe('an indicator', () => {
  const fits = still(indicatorSchema, {
    id: 'a',
    label: 'A',
    meaning: 'B',
    kind: 'angka',
    unit: 'persen',
    better: 'turun',
    range: { min: 0, max: 100 },
    series: 'a',
    levels: ['provinsi'],
  });

  it.each([
    [{ caution: 'A' }, { caution: '' }],
    [{ unit: 'A' }, { unit: '' }],
    [{ levels: ['nasional'] }, { levels: [] }],
    [{ range: { min: 5, max: 5 } }, { range: { min: 6, max: 5 } }],
    [{ years: { from: 2020, until: 2020 } }, { years: { from: 2021, until: 2020 } }],
    [{ years: { from: 9999 } }, { years: { from: 10_000 } }],
    [{ years: { until: 0 } }, { years: { until: -1 } }],
    [
      { kind: 'daftar', years: { from: 2020 } },
      { kind: 'daftar', years: { until: 2020 } },
    ],
  ])('may have %o and not %o', (least, less) => {
    expect(fits(least)).toBe(true);
    expect(fits(less)).toBe(false);
  });
});

describe('words about words', () => {
  const synonym = { concept: 'a', relation: 'related', terms: ['a', 'b'] };
  it.each([
    ['synonyms', synonymGroupSchema, synonym, { terms: ['a'], said: ['b'] }, { terms: [] }],
    ['synonyms', synonymGroupSchema, synonym, { said: ['a'] }, { said: [] }],
    ['synonyms', synonymGroupSchema, synonym, { terms: ['a', 'c'] }, { terms: ['a'] }],
    ['synonyms', synonymGroupSchema, synonym, { terms: ['a', 'c'] }, { terms: ['a', ''] }],
    [
      'acronyms',
      acronymSchema,
      { acronym: 'KIA', senses: ['a'] },
      { acronym: 'AB' },
      { acronym: 'A' },
    ],
    [
      'acronyms',
      acronymSchema,
      { acronym: 'KIA', senses: ['a'] },
      { senses: ['b'] },
      { senses: [] },
    ],
    [
      'spellings',
      spellingSchema,
      { standard: 'a', variants: ['b'] },
      { standard: 'c' },
      { standard: '' },
    ],
    [
      'spellings',
      spellingSchema,
      { standard: 'a', variants: ['b'] },
      { variants: ['c'] },
      { variants: [] },
    ],
    [
      'word-families',
      wordFamilySchema,
      { root: 'a', forms: ['b', 'c'] },
      { root: 'd' },
      { root: '' },
    ],
    [
      'word-families',
      wordFamilySchema,
      { root: 'a', forms: ['b', 'c'] },
      { forms: ['d', 'e'] },
      { forms: ['d'] },
    ],
    ['region-names', regionNameSchema, { code: '33' }, { names: ['a'] }, { names: [] }],
  ] as const)('hold no less: %s', (_list, schema, sound, least, less) => {
    const fits = still(schema, sound);
    expect(fits(least)).toBe(true);
    expect(fits(less)).toBe(false);
  });

  it.each([
    ['synonyms', synonym],
    ['acronyms', { acronym: 'KIA', senses: ['a'] }],
    ['spellings', { standard: 'a', variants: ['b'] }],
    ['word-families', { root: 'a', forms: ['b', 'c'] }],
    ['region-names', { code: '33' }],
  ] as const)('are lists of at least one: %s', (name, sound) => {
    expect(SEARCH_WORD_SCHEMAS[name].safeParse([sound]).success).toBe(true);
    expect(SEARCH_WORD_SCHEMAS[name].safeParse([]).success).toBe(false);
  });
});
