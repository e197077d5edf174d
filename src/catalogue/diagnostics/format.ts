/** Formats diagnostics as text for a terminal and as annotations on a pull request. */
import { rulePath } from '../../domain/site/paths.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How diagnostics are printed. */
export interface FormatOptions {
  /** Whether to colour with ANSI codes. Default false. */
  colour?: boolean;
  /**
   * Address under which the site is published, for links to the explanation of each rule. Default:
   * paths of the site without an address.
   */
  site?: string | undefined;
}

/** Returns the problems one below the other, each with its position, what to do and its rule. */
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
    ['aturan', ruleAddress(rule, options)],
  ];
  return [
    `${paint(36, `${file}:${line}:${column}`)}  ${paint(2, rule)}`,
    `  ${paint(1, message)}`,
    ...rows
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `  ${paint(2, `${name}:`.padEnd(12))}${visible(text)}`),
  ].join('\n');
}

/** Returns the address of the explanation of a rule. */
function ruleAddress(rule: string, { site = '' }: FormatOptions): string {
  return site.replace(/\/$/, '') + rulePath(rule);
}

/** Returns text of an editor's file without control characters, which could rewrite a terminal. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ');
}

/**
 * Returns the problems as GitHub workflow commands, one per line; GitHub shows each beside its line in
 * a pull request.
 */
export function annotations(
  diagnostics: readonly Diagnostic[],
  options: Pick<FormatOptions, 'site'> = {},
): string {
  return diagnostics
    .map(({ file, line, column, rule, message, found, expected, advice }) => {
      const text = [
        message,
        found && `Ditemukan: ${visible(found)}`,
        expected && `Seharusnya: ${visible(expected)}`,
        advice && `Perbaikan: ${visible(advice)}`,
        `Aturan: ${ruleAddress(rule, options)}`,
      ].filter(Boolean);
      const properties = { file, line: String(line), col: String(column), title: rule };
      const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
      return `::error ${written.join(',')}::${data(text.join('\n'))}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
