/** A small world of figures: two provinces of Java and Papua, and rows made from what a test is about. */

import { readFigures } from '../../../../src/catalogue/check/check-figures.ts';
import type { Diagnostic } from '../../../../src/catalogue/diagnostics/diagnostic.ts';
import { FIGURE_SOURCE_FILE } from '../../../../src/catalogue/readers/figure-files.ts';
import type { RowRule, TableRule } from '../../../../src/catalogue/rules/figure/figure-rule.ts';
import { vocabularies } from '../../../domain/small-world.ts';
import { byCode, region } from '../../../support/regions.ts';

/** The day it is in the tests. */
export const TODAY = '2026-11-24';

/** The file that holds the rows. */
export const FILE = 'content/regions/uji.csv';

/** The head of a file of figures. */
export const HEAD = 'code,year,indicator,value,unit,source,note';

/** Jawa Tengah with two regencies; the Papua of today and Papua Selatan, with one each. */
export const regions = byCode([
  ...['33', '33.74', '91', '91.03', '93', '93.01'].map((code) => region(code)),
  region('33.14', { name: 'Kabupaten Sragen' }),
]);

/** A row written as `code year indicator value`, with the unit of its indicator, or what is said. */
export function row(
  figure: string,
  { unit, source = 's1', note = '' }: { unit?: string; source?: string; note?: string } = {},
): string {
  const [code, year, indicator, value] = figure.split(' ');
  const known = vocabularies.indicators.find(({ id }) => id === indicator);
  const quoted = note.includes(',') ? `"${note}"` : note;
  return [code, year, indicator, value, unit ?? known?.unit ?? 'persen', source, quoted].join(',');
}

/** The text of a file of sources with these ids. */
export function sourceText(...ids: string[]): string {
  return ids
    .map((id) => `- id: ${id}\n  title: Tabel\n  publisher: BPS\n  licence: Tidak disebut.\n`)
    .join('');
}

/** Everything that is read from rows, of a file each. */
export function readRows(files: Record<string, string[]>, sources = sourceText('s1')) {
  const texts = Object.entries(files).map(([path, rows]) => ({
    path,
    text: `${[HEAD, ...rows].join('\n')}\n`,
  }));
  return readFigures([...texts, { path: FIGURE_SOURCE_FILE, text: sources }], {
    vocabularies,
    regions,
    today: TODAY,
  });
}

/** The problems that one rule finds in rows, the first of which stands on line 2. */
export function problems(
  rule: RowRule | TableRule,
  rows: (string | undefined)[],
  sources?: string,
): Diagnostic[] {
  const written = rows.filter((one) => one !== undefined);
  const { diagnostics } = readRows({ [FILE]: written.map(asRow) }, sources);
  return diagnostics.filter((diagnostic) => diagnostic.rule === rule.name);
}

function asRow(text: string): string {
  return text.includes(',') ? text : row(text);
}
