import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readVocabularies } from '../../../src/catalogue/readers/vocabulary-files.ts';
import { VOCABULARY_NAMES } from '../../../src/domain/vocabulary/vocabulary.ts';
import { vocabularies } from '../world.ts';

const path = (name: string) => `content/vocabulary/${name}.yaml`;

function filesWith(changes: Record<string, string | undefined>) {
  return VOCABULARY_NAMES.flatMap((name) => {
    const text = name in changes ? changes[name] : stringify(vocabularies[name]);
    return text === undefined ? [] : [{ path: path(name), text }];
  });
}

/** Reads lists of a few words, whatever ids the code is compiled with. */
function read(changes: Record<string, string | undefined> = {}) {
  return readVocabularies(filesWith(changes), { idsInCode: {} });
}

const term = (id: string, rest = '', label = id) =>
  `- id: ${id}\n  label: ${label}\n  meaning: M\n${rest}`;

describe('the vocabularies', () => {
  it('are all there', () => {
    expect(read()).toEqual({ vocabularies, diagnostics: [] });
  });

  it.each<[string, string, string | undefined, object]>([
    ['a file that is missing', 'sectors', undefined, { rule: 'missing-file', line: 1 }],
    ['a file that is no list', 'sectors', 'a: 1', { rule: 'wrong-type', line: 1 }],
    ['a file that is not YAML', 'sectors', '- id: [', { rule: 'yaml' }],
    ['an empty file', 'sectors', '', {}],
    [
      'a term without a meaning',
      'sectors',
      '- id: a\n  label: A\n',
      { rule: 'missing', field: '[1].meaning' },
    ],
    [
      'an unknown key',
      'sectors',
      term('a', '  arti: x\n'),
      { rule: 'unknown-key', line: 4, column: 3 },
    ],
    ['an id in capitals', 'sectors', term('Desa'), { rule: 'wrong-form', line: 1, column: 7 }],
    [
      'an id twice',
      'sectors',
      term('desa') + term('desa'),
      { rule: 'vocabulary-id', line: 4, column: 7 },
    ],
    [
      'two ids that look alike',
      'sectors',
      term('kesehatan') + term('kesehatn'),
      { rule: 'vocabulary-id' },
    ],
    [
      'two ids that differ by hyphens',
      'sectors',
      term('tata-kelola') + term('tatakelola'),
      { rule: 'vocabulary-id' },
    ],
    [
      'two ids with one label',
      'sectors',
      term('desa') + term('kota', '', 'Desa'),
      { rule: 'vocabulary-label', line: 5, column: 10 },
    ],
    [
      'an id that replaces none',
      'sectors',
      term('a', '  replacedBy: b\n'),
      { rule: 'vocabulary-id', line: 4 },
    ],
  ])('%s is one problem', (_, name, text, expected) => {
    const { vocabularies: none, diagnostics } = read({ [name]: text });
    expect(none).toBeUndefined();
    expect(diagnostics).toMatchObject([{ file: path(name), ...expected }]);
  });

  it.each<[string, (text: string) => string, object]>([
    [
      'a range upside down',
      (text) => text.replace('min: 0.1', 'min: 90'),
      { field: '[1].range', expected: '`min` tidak lebih besar dari `max`' },
    ],
    [
      'an indicator without a unit',
      (text) => text.replace(/ {2}unit: persen\n/, ''),
      { rule: 'missing', field: '[1].unit' },
    ],
    [
      'a level that is none',
      (text) => text.replace('- nasional', '- negara'),
      { rule: 'unknown-word', field: '[1].levels[1]' },
    ],
    [
      'a series that ends before it begins',
      (text) => text.replace(/from: 2021\n {4}until: 2021/, 'from: 2021\n    until: 2020'),
      { expected: '`from` tidak sesudah `until`' },
    ],
    [
      'a list that does not say since when',
      (text) => text.replace(/from: 2020\n {4}until: 2024/, 'until: 2024'),
      { rule: 'wrong-form', expected: 'tahun mulai berlaku (`from`) untuk sebuah daftar' },
    ],
  ])('what an indicator says is checked too: %s', (_, change, expected) => {
    const text = stringify(vocabularies.indicators);
    expect(change(text)).not.toBe(text);
    expect(read({ indicators: change(text) }).diagnostics).toMatchObject([expected]);
  });

  it.each(VOCABULARY_NAMES)('%s keeps the ids that the code is compiled with', (name) => {
    const [last, ...others] = vocabularies[name].toReversed();
    const renamed = [...others.toReversed(), { ...last, id: `${last?.id}-baru` }];
    const { vocabularies: none, diagnostics } = readVocabularies(
      filesWith({ [name]: stringify(renamed) }),
    );
    expect(none).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { file: path(name), rule: 'vocabulary-id', expected: `id \`${last?.id}\`` },
      { file: path(name), rule: 'vocabulary-id', found: `${last?.id}-baru` },
    ]);
  });

  it('a new id is told at its line, with how the code gets to know it', () => {
    const sectors = stringify(vocabularies.sectors);
    const { diagnostics } = readVocabularies(filesWith({ sectors: sectors + term('antariksa') }));
    expect(diagnostics).toMatchObject([
      {
        line: sectors.split('\n').length,
        found: 'antariksa',
        advice: expect.stringContaining('npm run schema'),
      },
    ]);
  });

  it('a need is measured by an indicator that is there', () => {
    const misspelt = term(
      'a',
      '  measures:\n    - { indicator: p9, direction: tinggi, weight: 1 }\n',
    );
    expect(read({ sectors: misspelt }).diagnostics).toMatchObject([
      { file: path('sectors'), line: 5, found: 'p9', field: '[1].measures[1].indicator' },
    ]);
  });

  it('numbers tell ids apart', () => {
    expect(read({ sectors: term('top-40') + term('top-45') }).diagnostics).toEqual([]);
  });
});
