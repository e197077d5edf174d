/** The kinds of rules over the figures of regions, and their input. */
import type { Region } from '../../../domain/region/region.ts';
import type { Indicator } from '../../../domain/vocabulary/indicator.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { RuleText } from '../../diagnostics/reading-problems.ts';
import type { FigureRow, SourceList } from '../../readers/figure-row.ts';
import type { FigureTable } from './figure-table.ts';

/** The reference data that figures are compared with. */
export interface FigureContext {
  /** By id. */
  indicators: ReadonlyMap<string, Indicator>;
  /** By Kemendagri code. */
  regions: ReadonlyMap<string, Region>;
  /** Undefined if the file of sources cannot be read. */
  sources: SourceList | undefined;
  /** The ids of sources in all rows, rows with a problem included. */
  namedSources: ReadonlySet<string>;
  /** The year of the check; figures of later years are refused. */
  thisYear: number;
}

/** A rule over one row. */
export interface RowRule extends RuleText {
  scope: 'row';
  check(row: FigureRow, context: FigureContext): Finding | undefined;
}

/** A rule over all rows in which the rules over one row find nothing. */
export interface TableRule extends RuleText {
  scope: 'table';
  check(table: FigureTable, context: FigureContext): Finding[];
}
