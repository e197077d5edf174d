/**
 * The lines of a CSV file, one row to a line. Lines without quotes, which nearly all are, are split
 * at their commas; a parser for each of 14,000 would take ten times as long.
 */
import { parse } from 'csv-parse/sync';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextFile } from './text-file.ts';

/** One row with its place. */
export interface CsvLine {
  /** 1-based. */
  line: number;
  /** As many as there are columns. */
  cells: readonly string[];
  /** The line as written. */
  text: string;
}

/**
 * Gives the rows of a file below its head, which must name exactly these columns in this order, one
 * by one: thousands of split lines at once would be work for the garbage collector.
 * @returns what keeps rows from being read
 */
export function eachCsvLine(
  file: TextFile,
  columns: readonly string[],
  rule: string,
  take: (line: CsvLine) => void,
): Diagnostic[] {
  const texts = file.text.split('\n');
  const head = columns.join(',');
  const written = withoutReturn(texts[0] ?? '');
  if (written !== head) return [wrongHead(file, rule, written, head)];
  const diagnostics: Diagnostic[] = [];
  const cellsOf = splitter(texts);
  for (let index = 1; index < texts.length; index += 1) {
    const text = withoutReturn(texts[index] as string);
    if (text === '') continue;
    const cells = cellsOf(text);
    if (cells?.length === columns.length) take({ line: index + 1, cells, text });
    else diagnostics.push(wrongCells(file, rule, index + 1, { text, cells, columns }));
  }
  return diagnostics;
}

/** The 1-based column at which a cell of a line begins; cells are counted from 0. */
export function columnOfCell(text: string, cell: number): number {
  let passed = 0;
  let inQuotes = false;
  for (let at = 0; passed < cell && at < text.length; at += 1) {
    if (text[at] === '"') inQuotes = !inQuotes;
    else if (text[at] === ',' && !inQuotes) passed += 1;
    if (passed === cell) return at + 2;
  }
  return 1;
}

/** Splits a line into its cells; undefined where its quotes do not match. */
function splitter(texts: readonly string[]): (text: string) => readonly string[] | undefined {
  const quoted = texts.filter((text) => text.includes('"')).map(withoutReturn);
  const together = parsed(quoted.join('\n'));
  const known = new Map(quoted.map((text, index) => [text, together?.[index]]));
  const fits = together?.length === quoted.length;
  return (text) => {
    if (!text.includes('"')) return text.split(',');
    // Where one line's quotes do not match, all are wrong together, and each is read by itself.
    return fits ? known.get(text) : parsed(text)?.[0];
  };
}

function parsed(text: string): string[][] | undefined {
  try {
    return parse(text, { relax_column_count: true });
  } catch {
    return undefined;
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

function wrongHead(file: TextFile, rule: string, written: string, head: string): Diagnostic {
  const semicolons = written.includes(';');
  return {
    file: file.path,
    line: 1,
    column: 1,
    rule,
    field: '',
    message: semicolons
      ? 'Kolom dipisahkan titik koma, bukan koma.'
      : 'Baris pertama bukan nama kolom yang diharapkan.',
    found: written.slice(0, 80),
    expected: head,
    advice: semicolons
      ? 'Simpan ulang sebagai CSV yang dipisahkan koma, dengan titik sebagai tanda desimal.'
      : 'Kembalikan baris pertama; urutan kolom tidak berubah.',
  };
}

function wrongCells(
  file: TextFile,
  rule: string,
  line: number,
  row: { text: string; cells: readonly string[] | undefined; columns: readonly string[] },
): Diagnostic {
  const { text, cells, columns } = row;
  const tooMany = cells !== undefined && cells.length > columns.length;
  const found = cells ? `${cells.length} kolom: ${text}` : text;
  return {
    file: file.path,
    line,
    column: tooMany ? columnOfCell(text, columns.length) : 1,
    rule,
    field: '',
    message: cells ? 'Jumlah kolom di baris ini salah.' : 'Tanda kutip di baris ini tidak cocok.',
    found: found.slice(0, 80),
    expected: `${columns.length} kolom: ${columns.join(', ')}`,
    advice: tooMany
      ? 'Tulis desimal dengan titik (12.5), dan apit catatan yang berisi koma dengan tanda kutip.'
      : 'Lengkapi kolomnya dalam satu baris; catatan boleh kosong, tetapi komanya tetap ada.',
  };
}
