/**
 * Reads the figures of regions: every `content/regions/*.csv` but the list of regions itself, with
 * the sources they name.
 */

import { collectFigures, type RegionFigures } from '../../domain/figures/region-figures.ts';
import type { Region } from '../../domain/region/region.ts';
import type { Vocabularies } from '../../domain/vocabulary/vocabulary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { withoutRepetition } from '../diagnostics/fold-repeats.ts';
import { eachCsvLine } from '../formats/csv-rows.ts';
import type { TextFile } from '../formats/text-file.ts';
import { figureProblem } from '../rules/figure/figure-problem.ts';
import {
  FIGURE_COLUMNS,
  type FigureColumn,
  type FigureContext,
  type FigureRow,
} from '../rules/figure/figure-rule.ts';
import { figureTable } from '../rules/figure/figure-table.ts';
import { ROW_RULES, TABLE_RULES } from '../rules/figure/index.ts';
import { pathsIn, readTexts } from './content-files.ts';
import { readFigureSources } from './figure-sources-file.ts';
import type { Foundation } from './reference-data.ts';
import { REGION_FILE } from './region-file.ts';

/** The folder of the figures, in the project. */
export const FIGURE_FOLDER = 'content/regions';

/** The file of their sources. */
export const FIGURE_SOURCE_FILE = `${FIGURE_FOLDER}/sources.yaml`;

/** What figures are judged by. */
export interface FigureStandards {
  vocabularies: Pick<Vocabularies, 'indicators'>;
  regions: ReadonlyMap<string, Region>;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Whether a path in the project is one of the files of figures or their sources. */
export function isFigureFile(path: string): boolean {
  if (path === FIGURE_SOURCE_FILE) return true;
  return /^content\/regions\/[^/]+\.csv$/.test(path) && path !== REGION_FILE;
}

/**
 * Reads and judges the figures below `root`. They are empty where there are no files of them, and
 * where vocabularies or regions have a problem: figures cannot be judged by half a list.
 */
export function loadFigures(
  root: string,
  { vocabularies, regions, diagnostics: problems }: Foundation,
  today: string,
): { figures: RegionFigures; diagnostics: Diagnostic[] } {
  if (!vocabularies || problems.length > 0) {
    return { figures: collectFigures([], []), diagnostics: [] };
  }
  const paths = pathsIn(root, FIGURE_FOLDER, '').filter(isFigureFile);
  const { files, diagnostics } = readTexts(root, paths);
  if (diagnostics.length === 0) return readFigures(files, { vocabularies, regions, today });
  return { figures: collectFigures([], []), diagnostics };
}

/** The figures in these files, one of which holds their sources, with every problem of them. */
export function readFigures(
  files: readonly TextFile[],
  { vocabularies, regions, today }: FigureStandards,
): { figures: RegionFigures; diagnostics: Diagnostic[] } {
  const tables = files.filter(({ path }) => path !== FIGURE_SOURCE_FILE);
  const sourceFile = files.find(({ path }) => path === FIGURE_SOURCE_FILE);
  const list = sourceFile && readFigureSources(sourceFile);
  const diagnostics = [...(list?.diagnostics ?? [])];
  if (!list && tables.length > 0) diagnostics.push(missingSources());

  const rows: FigureRow[] = [];
  for (const file of tables) {
    const read = readRows(file);
    for (const row of read.rows) rows.push(row);
    diagnostics.push(...withoutRepetition(read.diagnostics));
  }
  const { indicators } = vocabularies;
  const context: FigureContext = {
    indicators: new Map(indicators.map((one) => [one.id, one])),
    regions,
    sources: list?.sources,
    namedSources: new Set(rows.map(({ figure }) => figure.source)),
    thisYear: Number(today.slice(0, 4)),
  };
  diagnostics.push(...judge(rows, context));
  const figures = rows.map(({ figure }) => figure);
  return {
    figures: collectFigures(figures, indicators, list?.sources?.byId.values()),
    diagnostics,
  };
}

function judge(rows: readonly FigureRow[], context: FigureContext): Diagnostic[] {
  const inRows: Diagnostic[] = [];
  const sound = rows.filter((row) => {
    const before = inRows.length;
    for (const rule of ROW_RULES) {
      const problem = rule.check(row, context);
      if (problem) inRows.push(problem);
    }
    return inRows.length === before;
  });
  const table = figureTable(sound, context);
  const between = TABLE_RULES.flatMap((rule) => rule.check(table, context));
  return [...withoutRepetition(inRows), ...between];
}

function readRows(file: TextFile): { rows: FigureRow[]; diagnostics: Diagnostic[] } {
  const rows: FigureRow[] = [];
  const wrong: Diagnostic[] = [];
  const once = sharedTexts();
  const unread = eachCsvLine(file, FIGURE_COLUMNS, 'figure-row', ({ line, cells, text }) => {
    const [code, year, indicator, value, unit, source, note] = cells as string[] as Cells;
    const problem = wrongNumber(year, value);
    if (problem) {
      const { column, ...words } = problem;
      wrong.push(figureProblem('figure-row', { file: file.path, line, text }, column, words));
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

function missingSources(): Diagnostic {
  return {
    file: FIGURE_SOURCE_FILE,
    line: 1,
    column: 1,
    rule: 'missing-file',
    field: '',
    message: 'Daftar sumber angka wilayah tidak ada.',
    found: '',
    expected: FIGURE_SOURCE_FILE,
    advice: 'Kembalikan berkas ini dari versi sebelumnya.',
  };
}
