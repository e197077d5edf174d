import { describe, expect, it } from 'vitest';
import { decodeText, positionAt } from '../../../src/catalogue/formats/text-file.ts';

const decode = (bytes: Uint8Array | number[]) => decodeText('a.md', Uint8Array.from(bytes));
const utf8 = (text: string) => [...new TextEncoder().encode(text)];

describe('a file is UTF-8 text', () => {
  it.each([
    ['letters of any language', utf8('Café ꦱ'), 'Café ꦱ'],
    ['a byte order mark is left out', [0xef, 0xbb, 0xbf, ...utf8('halo')], 'halo'],
    ['an empty file is text', [], ''],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes).file?.text).toBe(text);
  });

  it.each([
    ['UTF-16, little end first', [0xff, 0xfe, 0x68, 0x00], 1, 1],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x68], 1, 1],
    ['UTF-16 without a mark', [0x2d, 0x00, 0x2d, 0x00], 1, 2],
    ['Windows-1252 in the second line', [...utf8('ab\ncd'), 0xe9, ...utf8('f')], 2, 3],
  ])('%s is one problem, with its place', (_, bytes, line, column) => {
    const { file, diagnostics } = decode(bytes);
    expect(file).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: 'encoding', line, column }]);
    expect(diagnostics[0]?.advice).toContain('UTF-8');
  });
});

describe('a place in a text', () => {
  it.each([
    [0, 1, 1],
    [3, 1, 4],
    [5, 2, 1],
    [7, 2, 3],
  ])('offset %i of two lines ended by CRLF is line %i, column %i', (offset, line, column) => {
    expect(positionAt('abc\r\ndef\r\n', offset)).toEqual({ line, column });
  });
});
