/** Rows of a file of figures: their columns, and problems of their cells. */
import type { FigureSource } from '../../domain/figures/figure-source.ts';
import type { RegionFigure } from '../../domain/figures/region-figures.ts';
import type { DiagnosticText, Finding } from '../diagnostics/diagnostic.ts';
import { columnOfCell } from '../formats/csv-rows.ts';
import type { Position } from '../formats/text-file.ts';

/** The columns of a file of figures, in their order. */
export const FIGURE_COLUMNS = [
  'code',
  'year',
  'indicator',
  'value',
  'unit',
  'source',
  'note',
] as const;

/** A column of a file of figures. */
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** A row of a file of figures. */
export interface FigureRow {
  file: string;
  /** 1-based. */
  line: number;
  /** The line as written. */
  text: string;
  figure: RegionFigure;
  unit: string;
}

/** The sources of figures, and where each stands in its file. */
export interface SourceList {
  file: string;
  byId: ReadonlyMap<string, FigureSource>;
  placeOf(id: string): Position;
}

/** A problem of one cell of a row. */
export function figureProblem(
  row: Pick<FigureRow, 'file' | 'line' | 'text'>,
  column: FigureColumn,
  words: DiagnosticText,
): Finding {
  const at = columnOfCell(row.text, FIGURE_COLUMNS.indexOf(column));
  return { file: row.file, line: row.line, column: at, field: column, ...words };
}
