/** Diagnostics as text: for a person at a terminal, and as annotations on a pull request. */
import type { Diagnostic } from './diagnostic.ts';

/** How diagnostics are printed. */
export interface FormatOptions {
  /** Whether to colour with ANSI codes. Default false. */
  colour?: boolean;
}

/** Problems one below the other, each with its place, and what to do. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: FormatOptions = {},
): string {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options)).join('\n\n');
}

function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions): string {
  const { file, line, column, rule, field, message, found, expected, advice } = diagnostic;
  const paint = (code: number, text: string) =>
    options.colour ? `\u001B[${code}m${text}\u001B[0m` : text;
  const rows: [string, string][] = [
    ['bidang', field],
    ['ditemukan', found],
    ['seharusnya', expected],
    ['perbaikan', advice],
  ];
  return [
    `${paint(36, `${file}:${line}:${column}`)}  ${paint(2, rule)}`,
    `  ${paint(1, message)}`,
    ...rows
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `  ${paint(2, `${name}:`.padEnd(12))}${visible(text)}`),
  ].join('\n');
}

/** Text of an editor's file without the control characters that could rewrite a terminal. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ');
}
