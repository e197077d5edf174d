/** Makes the problems that rules over figures report. */

import type { Region } from '../../../domain/region/region.ts';
import { NATIONAL_CODE } from '../../../domain/region/region-code.ts';
import { FIGURE_COLUMNS, type FigureRow } from '../../readers/figure-row.ts';

/** What a cell of a row says, as written. */
export function writtenNumber({ text, figure }: FigureRow): string {
  const cell = text.split(',')[FIGURE_COLUMNS.indexOf('value')];
  return cell ?? String(figure.value);
}

/** The name of the region a code stands for, with its code. */
export function regionName(code: string, regions: ReadonlyMap<string, Region>): string {
  const name = code === NATIONAL_CODE ? 'Indonesia' : regions.get(code)?.name;
  return name ? `${name} (${code})` : code;
}
