import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPlainMarkdown,
  type Outline,
  outlineByLine,
} from '../../../src/catalogue/formats/outline.ts';
import { outlineByTree } from '../../../src/catalogue/formats/outline-by-tree.ts';
import { outlinerFor } from '../../../src/catalogue/formats/outliner.ts';

describe('most texts are plain enough to be read line by line', () => {
  it.each([
    'Satu.[^s1][^s2] Dua **tiga** _empat_.\n\n- a\n- b\n\n1. c\n',
    '## Masalah\n\nSatu & dua\n\n### Alat\n',
    '| a | b |\n|---|---|\n| c | d |\n',
  ])('%j is', (text) => {
    expect(isPlainMarkdown(text)).toBe(true);
  });

  it.each([
    '<b>',
    '`a`',
    '[a](b)',
    '![a](b)',
    '[a]: b',
    '[a][b]',
    'https://a.go.id',
    'www.a.go.id',
    'a@b.id',
    'Judul\n===',
    'Judul\n---',
    '    kode',
    'a\tb',
    '> ## a',
    '- ## a',
    '~~~\n## a\n~~~',
    'a\r## b',
    ' ## a',
  ])('%j is not', (text) => {
    expect(isPlainMarkdown(text)).toBe(false);
  });
});

describe('line by line and by the parser', () => {
  const word = fc.constantFrom(
    ...[
      'a',
      '#',
      '##',
      '## Masalah',
      '[^s1]',
      '*',
      '-',
      '1.',
      '>',
      '`',
      '<',
      '|',
      '=',
      '\t',
      '\\',
      '&amp;',
    ],
    ...[
      '\n',
      '\n\n',
      '\n## Solusi\n',
      ' ',
      '    ',
      '   ',
      '\r\n',
      '![',
      '](',
      '[',
      ']',
      ':',
      '~~~',
      '--',
      '+',
    ],
  );

  it('a plain text has the same headings and the same prose', () => {
    const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, (markdown) => {
        fc.pre(isPlainMarkdown(markdown));
        const read = (outline: Outline) => ({
          ...outline,
          headings: outline.headings.map(({ level, text: words, line }) => [level, words, line]),
          prose: outline.prose.flatMap(({ text: prose }) => prose.match(/\[\^s1\]/g) ?? []).length,
        });
        expect(read(outlineByLine(markdown, 5))).toEqual(read(outlineByTree(markdown, 5)));
      }),
      { numRuns: 2000, seed: 2026 },
    );
  });

  it('the parser is asked only where it is needed', async () => {
    expect(await outlinerFor(['a', 'b'])).toBe(outlineByLine);
    const outline = await outlinerFor(['a', '<b>']);
    expect(outline('<b>', 1).html).toHaveLength(1);
  });
});

describe('the parser tells where things stand in the file', () => {
  it('links, images, HTML and prose', () => {
    const outline = outlineByTree('a [b](https://c.id)\n\nd ![e](images/f.webp) <g>\n', 10);
    expect(outline.links).toMatchObject([{ url: 'https://c.id', line: 10, column: 3 }]);
    expect(outline.images).toMatchObject([{ url: 'images/f.webp', alt: 'e', line: 12, column: 3 }]);
    expect(outline.html).toMatchObject([{ text: '<g>', line: 12 }]);
  });
});
