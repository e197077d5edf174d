/** What a rule over the figures of regions is, and what it may look at. */
import type { Region } from '../../../domain/region/region.ts';
import type { Indicator } from '../../../domain/vocabulary/indicator.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FigureRow, SourceList } from '../../readers/figure-row.ts';
import type { FigureTable } from './figure-table.ts';

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
