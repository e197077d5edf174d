import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseFastYaml } from '../../../src/catalogue/formats/fast-yaml.ts';

/** What the exact reader makes of a text, with keys left empty taken away. */
function exactly(text: string): unknown {
  return withoutEmpty(parse(text, { version: '1.2', schema: 'core' }));
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, withoutEmpty(inner)])
      .filter(([, inner]) => inner !== null),
  );
}

function frontMatterOf(path: string): string {
  return readFileSync(path, 'utf8').split(/^---$/m)[1] ?? '';
}

describe('the quick reader', () => {
  it.each([
    'a: 33.10',
    'a: 012',
    'a: 0x1F',
    'a: 0o17',
    'a: .5',
    'a: +12',
    'a: yes',
    'a: True',
    'a: ~',
    'a:',
    'a: null',
    "a: 'it''s'",
    'a: "x\\ty"',
    'a: 2020-10-09',
    'a: >-\n  satu\n  dua',
    'a: |\n  satu\n\n  dua\n',
    'a: satu\n  dua',
    'a: [1, b, "c: d"]',
    'a: { b: 1 }',
    '- a\n-\n- b',
    'a: x # bukan',
    'a: x#y',
    'a: <<',
    'a: "@x"',
  ])('reads `%s` as the exact one does', (text) => {
    expect(parseFastYaml(text)).toEqual({ value: exactly(text) });
  });

  it('reads any plain text as the exact one does, or leaves it to it', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (scalar) => {
        const text = `a: ${scalar}\nb:\n  - ${scalar}\n`;
        const quick = parseFastYaml(text);
        if (!quick) return;
        let exact: unknown;
        try {
          exact = exactly(text);
        } catch {
          return; // More lenient in what it reads, never different in what it makes of it.
        }
        expect(quick.value).toEqual(exact);
        read += 1;
      }),
      { numRuns: 2000 },
    );
    // The quick reader is of no use where it leaves most texts to the exact one.
    expect(read).toBeGreaterThan(1000);
  });

  it.each([
    'a: 1e3',
    'a: -0',
    'a: 1_000',
    'a: 0b101',
    '1: a',
    '"a b": c',
    'a: &x 1',
    'a: *x',
    'a: !!str 1',
    'a: 1\na: 2',
    'a: b: c',
    '%YAML 1.1\n---\na: 1',
    '__proto__: 1',
    '[a]: 1',
    '? a\n: 1',
    '{ [a]: 1 }',
  ])('leaves `%s` to the exact one', (text) => {
    expect(parseFastYaml(text)).toBeUndefined();
  });

  it('reads every innovation and guide as the exact one does', () => {
    const texts = ['content/innovations', 'content/guides'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => [name, frontMatterOf(`${folder}/${name}`)] as const),
    );
    expect(texts.length).toBeGreaterThan(500);
    const left = texts.filter(([, text]) => parseFastYaml(text) === undefined);
    expect(left.map(([name]) => name)).toEqual([]);
    const different = texts.filter(
      ([, text]) => JSON.stringify(parseFastYaml(text)?.value) !== JSON.stringify(exactly(text)),
    );
    expect(different.map(([name]) => name)).toEqual([]);
  });
});
