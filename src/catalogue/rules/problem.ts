/** Makes the problems that rules report. */
import type { Diagnostic, DiagnosticText } from '../diagnostics/diagnostic.ts';
import type { Position } from '../formats/text-file.ts';
import type { Path } from '../formats/yaml-source.ts';
import { fieldPath } from '../schema/field-metadata.ts';
import type { EntrySummary } from './rule.ts';

/** A problem in a field of an innovation or a guide, at its value. */
export function fieldProblem(
  rule: string,
  entry: Pick<EntrySummary, 'file' | 'source'>,
  path: Path,
  words: DiagnosticText,
): Diagnostic {
  const place = entry.source.valueAt(path);
  return { file: entry.file, ...place, rule, field: fieldPath(path), ...words };
}

/** A problem at a place of a file that is no field. */
export function placeProblem(
  rule: string,
  file: string,
  { line, column }: Position,
  words: DiagnosticText,
  field = '',
): Diagnostic {
  return { file, line, column, rule, field, ...words };
}

/** Text short enough to be quoted in a message, on one line. */
export function quoted(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
