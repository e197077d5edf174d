/** Makes the problems that rules over figures report. */
import type { Region } from '../../../domain/region/region.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { columnOfCell } from '../../formats/csv-rows.ts';
import type { Words } from '../rule.ts';
import { FIGURE_COLUMNS, type FigureColumn, type FigureRow } from './figure-rule.ts';

/** A problem of one cell of a row. */
export function figureProblem(
  rule: string,
  row: Pick<FigureRow, 'file' | 'line' | 'text'>,
  column: FigureColumn,
  words: Words,
): Diagnostic {
  const at = columnOfCell(row.text, FIGURE_COLUMNS.indexOf(column));
  return { file: row.file, line: row.line, column: at, rule, field: column, ...words };
}

/** What a cell of a row says, as written. */
export function writtenNumber({ text, figure }: FigureRow): string {
  const cell = text.split(',')[FIGURE_COLUMNS.indexOf('value')];
  return cell ?? String(figure.value);
}

/** The name of the region a code stands for, with its code. */
export function regionName(code: string, regions: ReadonlyMap<string, Region>): string {
  const name = code === '00' ? 'Indonesia' : regions.get(code)?.name;
  return name ? `${name} (${code})` : code;
}
