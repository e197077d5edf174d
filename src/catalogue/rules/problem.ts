/** Builds the findings that rules report, and the diagnostics of a rule from its findings. */
import type { Diagnostic, DiagnosticText, Finding } from '../diagnostics/diagnostic.ts';
import type { RuleText } from '../diagnostics/reading-problems.ts';
import type { Position } from '../formats/text-file.ts';
import type { Path } from '../formats/yaml-source.ts';
import { fieldPath } from '../schema/field-metadata.ts';
import type { EntrySummary } from './rule.ts';

/** Returns a finding at the value of a field of an innovation or a guide. */
export function fieldProblem(
  entry: Pick<EntrySummary, 'file' | 'source'>,
  path: Path,
  text: DiagnosticText,
): Finding {
  return { file: entry.file, ...entry.source.valueAt(path), field: fieldPath(path), ...text };
}

/** Returns a finding at a position of a file that need not be in a field. */
export function placeProblem(
  file: string,
  { line, column }: Position,
  text: DiagnosticText,
  field = '',
): Finding {
  return { file, line, column, field, ...text };
}

/** Returns the findings of a rule as diagnostics, which carry its name. */
export function stamped(
  { name }: Pick<RuleText, 'name'>,
  findings: readonly Finding[],
): Diagnostic[] {
  return findings.map((finding) => ({ ...finding, rule: name }));
}

/** Returns a text on one line, cut with an ellipsis after `length` characters, for a message. */
export function quoted(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
