/** Reads a table (CSV, or the cells of a workbook) into records, with documented flat columns. */
import { CsvError, parse } from 'csv-parse/sync';
import { closestMatch } from '../catalogue/schema/closest-match.ts';
import type { ImportContext } from './map-record.ts';
import { parseDate } from './parse-date.ts';
import { tidy } from './prose.ts';
import { checkRecord, type ImportRow } from './record.ts';
import type { RowProblem } from './report.ts';
import { COLUMNS, type Column, IGNORED_HEADERS } from './table-columns.ts';

/** The rows of a file, and columns that no entry has a place for. */
export interface Table {
  rows: ImportRow[];
  unknownColumns: string[];
}

/**
 * The records of a table. Headers may be Indonesian or English, in any case; the delimiter of a CSV
 * may be a comma or a semicolon. Rows are numbered as in a spreadsheet: the headers are row 1.
 */
export function readTable(
  table: string | readonly (readonly string[])[],
  context: Pick<ImportContext, 'vocabularies'>,
): Table {
  let cells: readonly (readonly string[])[];
  try {
    cells = typeof table === 'string' ? csvCells(table) : table;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [unreadable(error)], unknownColumns: [] };
  }
  const headerRow = cells.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const headers = (cells[headerRow] ?? []).map((header) => tidy(header));
  const columns = headers.map(columnFor);
  const missing = COLUMNS.filter((column) => column.required && !columns.includes(column));
  if (missing.length > 0) return { rows: [missingColumns(headers, missing)], unknownColumns: [] };
  const unknown = headers.filter(
    (header, index) =>
      header !== '' && columns[index] === undefined && !IGNORED_HEADERS.has(header.toLowerCase()),
  );
  const rows = cells.flatMap((row, index): ImportRow[] => {
    if (index <= headerRow || row.every((cell) => cell.trim() === '')) return [];
    return [readRow(index + 1, row, headers, columns, context)];
  });
  return { rows, unknownColumns: unknown };
}

function csvCells(text: string): string[][] {
  const delimiter = delimiterOf(text);
  return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
}

/** The delimiter of the first line outside quotes: Excel in Indonesia writes semicolons. */
function delimiterOf(text: string): ',' | ';' {
  const headers = (/^\uFEFF?\s*([^\n]*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  return headers.split(';').length > headers.split(',').length ? ';' : ',';
}

function columnFor(header: string): Column | undefined {
  const wanted = header.toLowerCase();
  return COLUMNS.find((column) => column.headers.includes(wanted));
}

function unreadable(error: CsvError): ImportRow {
  const row = Number((error as { lines?: number }).lines ?? 1);
  const problem: RowProblem = {
    row,
    column: '',
    found: error.message,
    expected: 'CSV yang tanda kutipnya lengkap',
    advice: 'Buka berkas di Excel atau LibreOffice, lalu simpan ulang sebagai CSV UTF-8.',
  };
  return { row, content: error.message, problems: [problem] };
}

function missingColumns(headers: readonly string[], missing: readonly Column[]): ImportRow {
  const problems = missing.map((column): RowProblem => {
    const near = closestMatch(
      column.headers[0] as string,
      headers.map((header) => header.toLowerCase()),
    );
    return {
      row: 1,
      column: column.headers[0] as string,
      found: near ?? '',
      expected: `kolom berjudul ${column.headers.map((header) => `"${header}"`).join(' atau ')}`,
      advice: near ? `Mungkin kolom "${near}"; perbaiki judulnya.` : 'Tambahkan kolom itu.',
    };
  });
  return { row: 1, content: headers, problems };
}

function readRow(
  row: number,
  cells: readonly string[],
  headers: readonly string[],
  columns: readonly (Column | undefined)[],
  context: Pick<ImportContext, 'vocabularies'>,
): ImportRow {
  const content: Record<string, string> = {};
  const record: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  const unused: { column: string; value: string }[] = [];
  const filled = columns.map((column) => column?.key);
  const sourcesCell = cells[filled.indexOf('sources')] ?? '';
  const sourceCount = listItems(sourcesCell).length;
  for (const [index, cell] of cells.entries()) {
    const header = headers[index] ?? '';
    const value = cell.trim();
    if (value === '') continue;
    content[header || `kolom ${index + 1}`] = value;
    const column = columns[index];
    if (!column) {
      const ignored = IGNORED_HEADERS.has(header.toLowerCase());
      if (!ignored) unused.push({ column: header || `kolom ${index + 1}`, value });
      continue;
    }
    const cellContext = { row, column: header, sourceCount, problems, context };
    record[column.key] = readCell(column, value, cellContext);
  }
  for (const column of COLUMNS) {
    if (!column.required || record[column.key] !== undefined) continue;
    problems.push({
      row,
      column: column.headers[0] as string,
      found: '',
      expected: 'isi; kolom ini wajib',
      advice: 'Isi sel itu.',
    });
  }
  if (problems.length > 0) return { row, content, problems, unused };
  const checked = checkRecord(row, record);
  return { row, content, ...checked, unused };
}

interface CellContext {
  row: number;
  column: string;
  sourceCount: number;
  problems: RowProblem[];
  context: Pick<ImportContext, 'vocabularies'>;
}

/** Values of one cell, separated by semicolons or line breaks. */
function listItems(cell: string): string[] {
  return cell
    .split(/\r?\n|;/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function readCell(column: Column, value: string, at: CellContext): unknown {
  switch (column.shape) {
    case 'text':
      return column.key === 'institution_type' ? idOf(value, 'institution-types', at) : tidy(value);
    case 'year':
      return yearOf(value, at);
    case 'list':
      return listItems(value).map((item) =>
        column.key === 'categories' ? idOf(item, 'sectors', at) : item,
      );
    case 'said':
      return saidCell(column, value, at);
    case 'sources':
      return listItems(value).map((item) => sourceOf(item, at));
    default:
      return rowsOf(column, value, at);
  }
}

function rowsOf(column: Column, value: string, at: CellContext): unknown {
  const rows = listItems(value).map((item) =>
    rowOf(
      column.shape,
      item.split('|').map((part) => part.trim()),
      at,
    ),
  );
  return column.shape === 'status' ? rows[0] : rows;
}

const SINGLE = new Set([
  'problem',
  'solution',
  'novelty',
  'budget',
  'data_used',
  'complaint_channel',
  'staff_and_training',
  'sustainability',
]);

/** A text, or texts, each with its sources in brackets at the end: `Sinyal lemah [2]`. */
function saidCell(column: Column, value: string, at: CellContext): unknown {
  const items = SINGLE.has(column.key) ? [tidy(value)] : listItems(value);
  const said = items.map((item) => {
    const match = /^(.*\S)\s*\[(\d+(?:\s*,\s*\d+)*)\]$/s.exec(item);
    if (!match) return { text: item, sources: [] };
    const numbers = (match[2] as string)
      .split(',')
      .map((number) => sourceNumber(number.trim(), at));
    return { text: match[1] as string, sources: numbers };
  });
  return SINGLE.has(column.key) ? said[0] : said;
}

/** The number of a source as people count, from 1, as the index that a record uses. */
function sourceNumber(text: string | undefined, at: CellContext): number {
  if (text === undefined || text === '') {
    if (at.sourceCount === 1) return 0;
    at.problems.push({
      row: at.row,
      column: at.column,
      found: '',
      expected: `nomor sumber 1 sampai ${at.sourceCount}`,
      advice: 'Baris ini punya lebih dari satu sumber; tulis nomor sumbernya di bagian terakhir.',
    });
    return 0;
  }
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= at.sourceCount) return number - 1;
  at.problems.push({
    row: at.row,
    column: at.column,
    found: text,
    expected: `nomor sumber 1 sampai ${at.sourceCount}`,
    advice: 'Perbaiki nomornya, atau tambahkan sumbernya di kolom sumber.',
  });
  return 0;
}

function yearOf(text: string, at: CellContext): number | undefined {
  if (text === '') return undefined;
  if (/^\d{4}$/.test(text)) return Number(text);
  at.problems.push({
    row: at.row,
    column: at.column,
    found: text,
    expected: 'tahun empat angka, misalnya 2019',
    advice: 'Tulis tahunnya saja.',
  });
  return undefined;
}

/** `judul | penerbit | url | tanggal`; an address alone is its own title. */
function sourceOf(item: string, at: CellContext) {
  const [title = '', publisher, url, date] = item.split('|').map((part) => part.trim());
  const address = url || (/^https?:\/\//.test(title) ? title : undefined);
  const published = date ? parseDate(date) : undefined;
  if (date && !published) {
    at.problems.push({
      row: at.row,
      column: at.column,
      found: date,
      expected: 'tanggal 2020, 2020-10, 2020-10-09, atau 9 Oktober 2020',
      advice: 'Perbaiki tanggal sumber itu, atau kosongkan.',
    });
  }
  return {
    title,
    publisher: publisher || undefined,
    url: address,
    published,
  };
}

function rowOf(shape: Column['shape'], parts: readonly string[], at: CellContext): unknown {
  const [a = '', b = '', c = '', d = '', e = ''] = parts;
  const optional = (text: string) => (text === '' ? undefined : text);
  switch (shape) {
    case 'awards':
      return {
        year: yearOf(a, at),
        award: optional(b),
        group: optional(c),
        source: sourceNumber(d, at),
      };
    case 'other-awards':
      return { name: a, year: yearOf(b, at), source: sourceNumber(c, at) };
    case 'results':
      return {
        metric: a,
        before: optional(b),
        after: optional(c),
        claim_by: d,
        source: sourceNumber(e, at),
      };
    case 'replications':
      return { where: a, year: yearOf(b, at), note: optional(c), source: sourceNumber(d, at) };
    case 'cost-items':
      return { item: a, amount: b, year: yearOf(c, at), source: sourceNumber(d, at) };
    case 'lessons':
      return { where: optional(a), text: b, source: sourceNumber(c, at) };
    default:
      return { value: a, as_of: optional(b), note: optional(c), sources: [sourceNumber(d, at)] };
  }
}

/** The id of a word, given as its id or its label. */
function idOf(text: string, vocabulary: 'institution-types' | 'sectors', at: CellContext): string {
  const wanted = tidy(text).toLowerCase();
  const term = at.context.vocabularies[vocabulary].find(({ id, label, short }) =>
    [id, label, short].some((word) => word?.toLowerCase() === wanted),
  );
  return term?.id ?? wanted;
}
