/** What the check prints: problems, annotations for a pull request, and a closing line. */
import { formatNumber } from '../../domain/words/numbers.ts';
import type { Diagnostic } from './diagnostic.ts';
import { annotations, type FormatOptions, formatDiagnostics } from './format.ts';

/** How the check reports. */
export interface ReportOptions extends FormatOptions {
  /** Whether to add annotations that GitHub shows on a pull request. */
  annotate?: boolean;
}

/** The whole report of a check, ready to print. */
export function checkReport(
  diagnostics: readonly Diagnostic[],
  counts: { innovations: number; guides: number; pages: number },
  options: ReportOptions = {},
): string {
  const looked = `${formatNumber(counts.innovations)} entri, ${formatNumber(counts.guides)} panduan, dan ${formatNumber(counts.pages)} halaman diperiksa.`;
  if (diagnostics.length === 0) return `Tidak ada masalah. ${looked}`;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return [
    formatDiagnostics(diagnostics, options),
    '',
    ...(options.annotate ? [annotations(diagnostics), ''] : []),
    `${formatNumber(diagnostics.length)} masalah dalam ${formatNumber(files)} berkas. ${looked}`,
  ].join('\n');
}
