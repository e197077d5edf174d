import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSearchWords } from '../../../src/catalogue/readers/search-word-files.ts';
import type { Region } from '../../../src/domain/region/region.ts';
import { SEARCH_WORD_SCHEMAS } from '../../../src/domain/vocabulary/search-words.schema.ts';

const regions = new Map([['33', {} as Region]]);
const path = (name: string) => `content/vocabulary/${name}.yaml`;
const plain: Record<string, string> = {
  synonyms: '- concept: lansia\n  relation: equivalent\n  terms: [lansia, manula]\n',
  acronyms: '- acronym: KIA\n  senses: [kartu identitas anak]\n',
  spellings: '- standard: izin\n  variants: [ijin]\n',
  'word-families': '- root: nikah\n  forms: [nikah, kawin]\n',
  'region-names': '- code: "33"\n  names: [Jateng]\n',
};

function read(changes: Record<string, string | undefined> = {}) {
  const files = Object.entries({ ...plain, ...changes }).flatMap(([name, text]) =>
    text === undefined ? [] : [{ path: path(name), text }],
  );
  return readSearchWords(files, regions);
}

describe('the words about words', () => {
  it('are read where all is well', () => {
    const { searchWords, diagnostics } = read();
    expect(diagnostics).toEqual([]);
    expect(searchWords?.synonyms[0]?.terms).toEqual(['lansia', 'manula']);
  });

  it('lead from what people say to a single word, too', () => {
    const { searchWords, diagnostics } = read({
      synonyms: '- concept: a\n  relation: related\n  terms: [listrik]\n  said: [rumah gelap]\n',
    });
    expect(diagnostics).toEqual([]);
    expect(searchWords?.synonyms[0]?.said).toEqual(['rumah gelap']);
  });

  it('of the catalogue fit their schemas', () => {
    const files = Object.keys(SEARCH_WORD_SCHEMAS).map((name) => ({
      path: path(name),
      text: readFileSync(new URL(`../../../${path(name)}`, import.meta.url), 'utf8'),
    }));
    expect(readSearchWords(files, new Map()).diagnostics).toEqual([]);
  });

  it.each<[string, string, string | undefined, object]>([
    ['a list that is missing', 'spellings', undefined, { rule: 'missing-file' }],
    ['no YAML', 'spellings', '- [', { rule: 'yaml' }],
    [
      'a group of one word',
      'synonyms',
      '- concept: a\n  relation: equivalent\n  terms: [x]\n',
      { line: 3 },
    ],
    [
      'a relation there is none of',
      'synonyms',
      '- concept: a\n  relation: mirip\n  terms: [x, y]\n',
      { line: 2 },
    ],
    [
      'a concept twice',
      'synonyms',
      plain.synonyms + (plain.synonyms ?? ''),
      { rule: 'search-words', line: 4, column: 12, field: '[2].concept' },
    ],
    [
      'a word twice in a group',
      'synonyms',
      '- concept: a\n  relation: equivalent\n  terms: [x, y, x]\n',
      { rule: 'search-words', line: 3, found: 'x' },
    ],
    [
      'what people say twice in a group',
      'synonyms',
      '- concept: a\n  relation: related\n  terms: [x]\n  said: [y, z, y]\n',
      { rule: 'search-words', line: 4, found: 'y' },
    ],
    [
      'a region there is none of',
      'region-names',
      '- code: "99"\n  names: [Antah]\n',
      { rule: 'search-words', line: 1, found: '99' },
    ],
  ])('are told of %s', (_what, name, text, expected) => {
    const { searchWords, diagnostics } = read({ [name]: text });
    expect(searchWords).toBeUndefined();
    expect(diagnostics).toEqual([expect.objectContaining({ file: path(name), ...expected })]);
  });
});
