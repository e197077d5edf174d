/** A problem found in content: where it is, what was found, what was expected, what to do. */

/** One problem, in Indonesian, for the person who edits the file. */
export interface Diagnostic {
  /** Path relative to the project, with forward slashes. */
  file: string;
  /** 1-based line. */
  line: number;
  /** 1-based column. */
  column: number;
  /** Name of the rule that found it, for example `unknown-source`. */
  rule: string;
  /**
   * The field, as a path with list items counted from 1, as editors count them (`results[2].unit` is
   * the unit of the second result); empty where the problem is not in a field.
   */
  field: string;
  /** What is wrong, one sentence. */
  message: string;
  /** What was found; empty where something is missing. */
  found: string;
  /** What was expected. */
  expected: string;
  /** What to do. */
  advice: string;
}

/** A problem as a rule reports it: the name of the rule is added by what runs the rule. */
export type Finding = Omit<Diagnostic, 'rule'>;

/** Diagnostics in reading order: by file, line, column, then rule. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The words of a problem. */
export type DiagnosticText = Pick<Diagnostic, 'message' | 'found' | 'expected' | 'advice'>;
