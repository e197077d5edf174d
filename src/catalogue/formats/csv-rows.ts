/** The rows of a CSV file, each on one line of the file. */
import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextFile } from './text-file.ts';

/** One row with its position. */
export interface CsvRow {
  /** 1-based. */
  line: number;
  /** As many as there are columns. */
  cells: readonly string[];
  /** The line as written. */
  text: string;
}

/**
 * Parses a CSV file whose first line must name exactly these columns in this order, and passes its
 * rows to `take` one by one. A row with too few or too many cells is a diagnostic; the others are
 * still read. A quote that does not match is a diagnostic, and the rows after it are not read.
 * @param rule the name of the problem, for example `figure-row`
 */
export function readCsvRows(
  file: TextFile,
  columns: readonly string[],
  rule: string,
  take: (row: CsvRow) => void,
): Diagnostic[] {
  const texts = file.text.split(/\r?\n/);
  const head = columns.join(',');
  const written = texts[0] ?? '';
  if (written !== head) return [wrongHead(file, rule, written, head)];
  const diagnostics: Diagnostic[] = [];
  let lastLine = 1;
  const unmatchedQuote = () => {
    const index = texts.findIndex((text, at) => at >= lastLine && text !== '');
    diagnostics.push(wrongQuote(file, rule, index + 1, texts[index] ?? ''));
  };
  try {
    parse(file.text, {
      from_line: 2,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }: InfoRecord) => {
        const row = { line: lines, cells, text: texts[lines - 1] ?? '' };
        if (cells.some((cell) => cell.includes('\n'))) unmatchedQuote();
        else if (cells.length === columns.length) take(row);
        else diagnostics.push(wrongCount(file, rule, row, columns));
        lastLine = lines;
        // Not collected: thousands of rows at once would be work for the garbage collector.
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    unmatchedQuote();
  }
  return diagnostics;
}

/** Returns the 1-based column at which a cell of a line begins; cells are counted from 0. */
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

function wrongQuote(file: TextFile, rule: string, line: number, text: string): Diagnostic {
  return {
    file: file.path,
    line,
    column: 1,
    rule,
    field: '',
    message: 'Tanda kutip di baris ini tidak cocok.',
    found: text.slice(0, 80),
    expected: 'tanda kutip yang dibuka dan ditutup di baris yang sama',
    advice:
      'Apit seluruh sel dengan tanda kutip, dan tulis tanda kutip di dalamnya dua kali (""). Baris baru tidak boleh ada di dalam sel.',
  };
}

function wrongCount(
  file: TextFile,
  rule: string,
  { line, cells, text }: CsvRow,
  columns: readonly string[],
): Diagnostic {
  const tooMany = cells.length > columns.length;
  return {
    file: file.path,
    line,
    column: tooMany ? columnOfCell(text, columns.length) : 1,
    rule,
    field: '',
    message: 'Jumlah kolom di baris ini salah.',
    found: `${cells.length} kolom: ${text}`.slice(0, 80),
    expected: `${columns.length} kolom: ${columns.join(', ')}`,
    advice: tooMany
      ? 'Tulis desimal dengan titik (12.5), dan apit catatan yang berisi koma dengan tanda kutip.'
      : 'Lengkapi kolomnya; sel terakhir boleh kosong, tetapi komanya tetap ada.',
  };
}
