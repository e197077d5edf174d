/** The report of a check: problems, annotations for a pull request, and a closing line. */
import { formatNumber } from '../../domain/words/numbers.ts';
import type { Diagnostic } from './diagnostic.ts';
import { annotations, type FormatOptions, formatDiagnostics } from './format.ts';

/** How a check is reported. */
export interface ReportOptions extends FormatOptions {
  /** Whether to add annotations for GitHub. Default false. */
  annotate?: boolean;
}

/** Returns the whole report of a check, ready to print. */
export function checkReport(
  diagnostics: readonly Diagnostic[],
  counts: { innovations: number; guides: number; pages: number },
  options: ReportOptions = {},
): string {
  const summary = `${formatNumber(counts.innovations)} entri, ${formatNumber(counts.guides)} panduan, dan ${formatNumber(counts.pages)} halaman diperiksa.`;
  if (diagnostics.length === 0) return `Tidak ada masalah. ${summary}`;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return [
    formatDiagnostics(diagnostics, options),
    '',
    ...(options.annotate ? [annotations(diagnostics, options), ''] : []),
    `${formatNumber(diagnostics.length)} masalah dalam ${formatNumber(files)} berkas. ${summary}`,
  ].join('\n');
}
