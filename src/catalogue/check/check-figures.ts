/** Reads the figures of regions with their sources and runs all rules over them. */
import { collectFigures, type RegionFigures } from '../../domain/figures/region-figures.ts';
import type { Region } from '../../domain/region/region.ts';
import type { Vocabularies } from '../../domain/vocabulary/vocabulary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { foldRepeats } from '../diagnostics/fold-repeats.ts';
import type { TextFile } from '../formats/text-file.ts';
import { pathsIn, readTexts } from '../readers/content-files.ts';
import {
  FIGURE_FOLDER,
  FIGURE_SOURCE_FILE,
  isFigureFile,
  readRows,
} from '../readers/figure-files.ts';
import type { FigureRow } from '../readers/figure-row.ts';
import { readFigureSources } from '../readers/figure-sources-file.ts';
import type { ReferenceData } from '../readers/reference-data.ts';
import type { FigureContext } from '../rules/figure/figure-rule.ts';
import { figureTable } from '../rules/figure/figure-table.ts';
import { ROW_RULES, TABLE_RULES } from '../rules/figure/index.ts';
import { stamped } from '../rules/problem.ts';

/** What figures are judged by. */
export interface FigureCheckContext {
  vocabularies: Pick<Vocabularies, 'indicators'>;
  regions: ReadonlyMap<string, Region>;
  /** `YYYY-MM-DD`. */
  today: string;
}

/**
 * Reads and judges the figures below `root`. They are empty where there are no files of them, and
 * where vocabularies or regions have a problem: figures cannot be judged by half a list.
 */
export function loadFigures(
  root: string,
  { vocabularies, regions, diagnostics: problems }: ReferenceData,
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
  { vocabularies, regions, today }: FigureCheckContext,
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
    diagnostics.push(...foldRepeats(read.diagnostics));
  }
  const { indicators } = vocabularies;
  const context: FigureContext = {
    indicators: new Map(indicators.map((one) => [one.id, one])),
    regions,
    sources: list?.sources,
    namedSources: new Set(rows.map(({ figure }) => figure.source)),
    thisYear: Number(today.slice(0, 4)),
  };
  diagnostics.push(...runFigureRules(rows, context));
  const figures = rows.map(({ figure }) => figure);
  return {
    figures: collectFigures(figures, indicators, list?.sources?.byId.values()),
    diagnostics,
  };
}

/** Runs the rules over rows, then those over the table of rows without a problem. */
function runFigureRules(rows: readonly FigureRow[], context: FigureContext): Diagnostic[] {
  const inRows: Diagnostic[] = [];
  const sound = rows.filter((row) => {
    const before = inRows.length;
    for (const rule of ROW_RULES) {
      const finding = rule.check(row, context);
      if (finding) inRows.push({ ...finding, rule: rule.name });
    }
    return inRows.length === before;
  });
  const table = figureTable(sound, context);
  const between = TABLE_RULES.flatMap((rule) => stamped(rule, rule.check(table, context)));
  return [...foldRepeats(inRows), ...between];
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
