import { describe, expect, it } from 'vitest';
import { type CsvRow, columnOfCell, readCsvRows } from '../../../src/catalogue/formats/csv-rows.ts';

function read(text: string) {
  const lines: CsvRow[] = [];
  const diagnostics = readCsvRows({ path: 'a.csv', text }, ['a', 'b', 'c'], 'baris', (line) =>
    lines.push(line),
  );
  return { lines, diagnostics };
}

describe('the lines of a CSV file', () => {
  it('are read with their numbers; empty lines and Windows line ends do not matter', () => {
    const { lines, diagnostics } = read('a,b,c\r\n1,2,\r\n\r\n"x, ""y""",2,3\r\n');
    expect(diagnostics).toEqual([]);
    expect(lines.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, '1', '2', ''],
      [4, 'x, "y"', '2', '3'],
    ]);
  });

  it.each<[string, string, object]>([
    ['another head', 'a,c,b\n1,2,3\n', { line: 1, expected: 'a,b,c' }],
    ['an empty file', '', { line: 1 }],
    [
      'semicolons, as spreadsheets here write them',
      'a;b;c\n1;2;3\n',
      { message: 'Kolom dipisahkan titik koma, bukan koma.' },
    ],
    ['a column too few', 'a,b,c\n1,2\n', { line: 2, column: 1 }],
    ['a decimal comma', 'a,b,c\n1,2,3,5\n', { line: 2, column: 7 }],
    ['a quote that does not close', 'a,b,c\n1,"2,3\n', { line: 2 }],
    ['a quote that closes on a later line', 'a,b,c\n\n1,"2,3\n4,5",6\n', { line: 3 }],
    ['a quote inside a cell', 'a,b,c\n1,2 "dua",3\n', { line: 2 }],
  ])('%s is one problem', (_, text, expected) => {
    expect(read(text).diagnostics).toMatchObject([{ file: 'a.csv', rule: 'baris', ...expected }]);
  });

  it('after a quote that does not match are not read, so that it is one problem', () => {
    const { lines, diagnostics } = read('a,b,c\n1,2,3\n4,"5" x,6\n7,8\n');
    expect(diagnostics.map(({ line }) => line)).toEqual([3]);
    expect(lines.map(({ line }) => line)).toEqual([2]);
  });

  it('are read although others have too few or too many cells', () => {
    const { lines, diagnostics } = read('a,b,c\n1,2\n6,7,8\n3,4,5,6\n');
    expect(diagnostics.map(({ line }) => line)).toEqual([2, 4]);
    expect(lines).toEqual([{ line: 3, cells: ['6', '7', '8'], text: '6,7,8' }]);
  });

  it.each([
    ['1,22,3', 0, 1],
    ['1,22,3', 1, 3],
    ['1,22,3', 2, 6],
    ['"a,b",2,3', 1, 7],
    ['"a ""b"", c",2,', 2, 16],
  ])('%s: cell %i begins at column %i', (text, cell, column) => {
    expect(columnOfCell(text, cell)).toBe(column);
  });
});
