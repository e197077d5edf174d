import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/catalogue/formats/front-matter.ts';
import { isPlainMarkdown, outlineByLine } from '../../../src/catalogue/formats/outline.ts';
import { outlineByTree } from '../../../src/catalogue/formats/outline-by-tree.ts';
import { outlinerFor } from '../../../src/catalogue/formats/outliner.ts';

describe('most texts are plain enough to be read line by line', () => {
  it.each([
    'Satu.[^s1][^s2] Dua **tiga** _empat_.\n\n- a\n- b\n\n1. c\n',
    '## Masalah\n\nSatu & dua\n\n### Alat\n',
    'Satu\ndua\n- a\nb\n- c',
    '1. a\n2. b\n\n**Satu** 12\r\n(dua) "tiga"\r\n',
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
    '| a | b |\n|---|---|\n| c | d |\n',
    '- - a',
    '* a',
    '***',
    '2) a',
    'a\n2. b',
    '  a',
    '- a\n  b',
    'a ',
    ': a',
  ])('%j is not', (text) => {
    expect(isPlainMarkdown(text)).toBe(false);
  });
});

describe('a text is cut at blank lines, headings and list markers', () => {
  const pieces: [string, [number, number, string][]][] = [
    [
      'Satu.[^s1]\n\nDua.',
      [
        [5, 1, 'Satu.[^s1]'],
        [7, 1, 'Dua.'],
      ],
    ],
    ['Satu\ndua.', [[5, 1, 'Satu\ndua.']]],
    ['Satu\r\ndua.', [[5, 1, 'Satu\r\ndua.']]],
    [
      '- Satu.\n- Dua,\ntiga.',
      [
        [5, 3, 'Satu.'],
        [6, 3, 'Dua,\ntiga.'],
      ],
    ],
    [
      '1. Satu.\n2. Dua.',
      [
        [5, 4, 'Satu.'],
        [6, 4, 'Dua.'],
      ],
    ],
    [
      'Satu:\n- dua',
      [
        [5, 1, 'Satu:'],
        [6, 3, 'dua'],
      ],
    ],
    [
      'Satu\n## Dua\ntiga',
      [
        [5, 1, 'Satu'],
        [6, 4, 'Dua'],
        [7, 1, 'tiga'],
      ],
    ],
    ['', []],
  ];

  it.each(pieces)('%j, by both readers', (text, expected) => {
    expect(isPlainMarkdown(text)).toBe(true);
    for (const outline of [outlineByLine, outlineByTree]) {
      const prose = outline(text, 5).prose;
      expect(prose.map(({ line, column, text: words }) => [line, column, words])).toEqual(expected);
    }
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

  it('a plain text has the same headings and the same prose, each at the same place', () => {
    const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, (markdown) => {
        fc.pre(isPlainMarkdown(markdown));
        expect(outlineByLine(markdown, 5)).toEqual(outlineByTree(markdown, 5));
      }),
      { numRuns: 2000, seed: 2026 },
    );
  });

  it('a text of plain lines has the same headings and the same prose', () => {
    const start = fc.constantFrom('', '', '', '- ', '1. ', '2. ', '## ', '###### ', ' ', '* ');
    const words = fc.constantFrom(
      ...[
        'a',
        'Satu dua.',
        '**tebal** 12',
        '(a)',
        '[^s1]',
        '[^s1][^s2] b',
        '8.412 a',
        'Rp1 a',
        '_a_',
      ],
      ...['2. a', '"a"', '-a', '+ a', '---', '# a', 'a #', 'a [b]', 'a * b', '*a', '1.', '- a'],
    );
    const end = fc.constantFrom('\n', '\n', '\n\n', '\r\n', ' \n');
    const text = fc
      .array(fc.tuple(start, words, end), { maxLength: 6 })
      .map((lines) => lines.flat().join(''));
    let plain = 0;
    fc.assert(
      fc.property(text, (markdown) => {
        if (!isPlainMarkdown(markdown)) return;
        plain += 1;
        expect(outlineByLine(markdown, 5)).toEqual(outlineByTree(markdown, 5));
      }),
      { numRuns: 5000, seed: 2026 },
    );
    expect(plain).toBeGreaterThan(1000);
  });

  it('every entry that is plain has the same headings and the same prose', () => {
    const folder = new URL('../../../content/innovations/', import.meta.url);
    const bodies = readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => bodyOf(readFileSync(new URL(name, folder), 'utf8')));
    const plain = bodies.filter(isPlainMarkdown);
    expect(plain.length).toBeGreaterThan(0.9 * bodies.length);
    for (const body of plain) {
      expect(outlineByLine(body, 1)).toEqual(outlineByTree(body, 1));
    }
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
    expect(outline.prose.map(({ text, line }) => [text.trim(), line])).toEqual([
      ['a  b', 10],
      ['d', 12],
    ]);
  });

  it('prose holds neither code nor addresses, and a table cell is a piece', () => {
    const outline = outlineByTree(
      '> `12` a [b](https://c.id/12) https://d.id/12\n\n| 1 | e |\n|---|---|\n',
      1,
    );
    expect(outline.prose.map(({ text }) => text.split(/\s+/).filter(Boolean))).toEqual([
      ['a', 'b'],
      ['1'],
      ['e'],
    ]);
  });
});
