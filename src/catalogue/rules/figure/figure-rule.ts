/** What a rule over the figures of regions is, and what it may look at. */
import type { FigureSource } from '../../../domain/figures/figure-source.ts';
import type { RegionFigure } from '../../../domain/figures/region-figures.ts';
import type { Region } from '../../../domain/region/region.ts';
import type { Indicator } from '../../../domain/vocabulary/indicator.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Position } from '../../formats/text-file.ts';
import type { FigureTable } from './figure-table.ts';

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

/** What figures are judged by. */
export interface FigureContext {
  indicators: ReadonlyMap<string, Indicator>;
  regions: ReadonlyMap<string, Region>;
  /** Undefined where the file of sources cannot be read. */
  sources: SourceList | undefined;
  /** The sources that any row names, rows with a problem too. */
  namedSources: ReadonlySet<string>;
  /** The year it is: figures of later years cannot be. */
  thisYear: number;
}

interface RuleText {
  /** The name that a diagnostic carries. */
  name: string;
  /** What the rule asks for, in Indonesian. */
  description: string;
}

/** A rule over one row. */
export interface RowRule extends RuleText {
  scope: 'row';
  check(row: FigureRow, context: FigureContext): Diagnostic | undefined;
}

/** A rule over all rows that the rules over one row find nothing in. */
export interface TableRule extends RuleText {
  scope: 'table';
  check(table: FigureTable, context: FigureContext): Diagnostic[];
}
