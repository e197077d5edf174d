/** Reads files of figures of regions: every `content/regions/*.csv` but the list of regions itself. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { eachCsvLine } from '../formats/csv-rows.ts';
import type { TextFile } from '../formats/text-file.ts';
import { FIGURE_COLUMNS, type FigureColumn, type FigureRow, figureProblem } from './figure-row.ts';
import { REGION_FILE } from './region-file.ts';

/** The folder of the figures, in the project. */
export const FIGURE_FOLDER = 'content/regions';

/** The file of their sources. */
export const FIGURE_SOURCE_FILE = `${FIGURE_FOLDER}/sources.yaml`;

/** Whether a path in the project is one of the files of figures or their sources. */
export function isFigureFile(path: string): boolean {
  if (path === FIGURE_SOURCE_FILE) return true;
  return /^content\/regions\/[^/]+\.csv$/.test(path) && path !== REGION_FILE;
}

/** Reads the rows of one file, with a problem for each row that cannot be read. */
export function readRows(file: TextFile): { rows: FigureRow[]; diagnostics: Diagnostic[] } {
  const rows: FigureRow[] = [];
  const wrong: Diagnostic[] = [];
  const once = sharedTexts();
  const unread = eachCsvLine(file, FIGURE_COLUMNS, 'figure-row', ({ line, cells, text }) => {
    const [code, year, indicator, value, unit, source, note] = cells as string[] as Cells;
    const problem = wrongNumber(year, value);
    if (problem) {
      const { column, ...words } = problem;
      const row = { file: file.path, line, text };
      wrong.push({ ...figureProblem(row, column, words), rule: 'figure-row' });
      return;
    }
    const figure = {
      code: once(code),
      year: Number(year),
      indicator: once(indicator),
      value: Number(value),
      source: once(source),
      note: note || undefined,
    };
    rows.push({ file: file.path, line, text, figure, unit: once(unit) });
  });
  return { rows, diagnostics: [...unread, ...wrong] };
}

/** The same few texts stand in thousands of rows; each is kept once. */
function sharedTexts(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known === undefined) kept.set(text, text);
    return known ?? text;
  };
}

type Cells = [string, string, string, string, string, string, string];

/** What is wrong with the two cells of a row that must be numbers. */
function wrongNumber(year: string, value: string) {
  if (!/^\d{4}$/.test(year)) {
    return {
      column: 'year' satisfies FigureColumn,
      message: 'Tahun bukan empat angka.',
      found: year,
      expected: 'tahun seperti 2025',
      advice: 'Tulis tahun datanya, bukan tahun terbitnya.',
    } as const;
  }
  if (/^-?\d+(\.\d+)?$/.test(value)) return undefined;
  return {
    column: 'value' satisfies FigureColumn,
    message: value === '' ? 'Nilai belum diisi.' : 'Nilai bukan angka.',
    found: value,
    expected: 'angka dengan titik sebagai tanda desimal dan tanpa pemisah ribuan, seperti 12.5',
    advice:
      value === ''
        ? 'Bila angkanya tidak ada di sumber, hapus baris ini.'
        : 'Tulis angkanya saja; satuan ada di kolom unit, keterangan di kolom note.',
  } as const;
}
