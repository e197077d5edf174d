/** What came of each row of an imported file, told in Indonesian. */

/** Why a row, or a part of it, could not be taken. */
export interface RowProblem {
  /** Row as a person counts: the first line of the file is 1. */
  row: number;
  /** The column or key. */
  column: string;
  found: string;
  expected: string;
  /** What to do. */
  advice: string;
}

/** What came of one row. */
export interface RowOutcome {
  row: number;
  outcome: 'written' | 'replaced' | 'refused';
  /** Name of the innovation, as far as it could be read. */
  name: string;
  slug?: string;
  problems: RowProblem[];
  /** What an editor should know of a row that was taken: text kept as prose, unused columns. */
  remarks: string[];
  /** The row as found, for the side file of refused rows. */
  content: unknown;
}

/** What came of a whole file. */
export interface ImportReport {
  file: string;
  dryRun: boolean;
  rows: RowOutcome[];
  /** Columns of a table that have no place in an entry. */
  unknownColumns: string[];
  /** The side file with the refused rows, where one was written. */
  refusedFile?: string;
}

/** The report as text for a terminal: refused rows first to read, then remarks, then the counts. */
export function formatReport(report: ImportReport): string {
  const lines: string[] = [];
  for (const column of report.unknownColumns) {
    lines.push(
      `Kolom "${column}" tidak dikenal dan tidak dipakai; isinya disebut di baris masing-masing.`,
    );
  }
  for (const row of report.rows) lines.push(...rowLines(row, report.dryRun));
  const count = (outcome: RowOutcome['outcome']) =>
    report.rows.filter((row) => row.outcome === outcome).length;
  lines.push(
    '',
    `${report.rows.length} baris dibaca dari ${report.file}: ` +
      `${count('written')} ${report.dryRun ? 'akan ditulis' : 'ditulis'}, ` +
      `${count('replaced')} ${report.dryRun ? 'akan mengganti' : 'mengganti'} entri lama, ` +
      `${count('refused')} ditolak.`,
  );
  if (report.refusedFile) {
    lines.push(
      `Baris yang ditolak disimpan lengkap di ${report.refusedFile}. Perbaiki, lalu impor lagi.`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function rowLines(row: RowOutcome, dryRun: boolean): string[] {
  const what = {
    written: dryRun ? 'akan ditulis' : 'ditulis',
    replaced: dryRun ? 'akan mengganti entri lama' : 'mengganti entri lama',
    refused: 'DITOLAK',
  }[row.outcome];
  const where = row.slug ? ` (${row.slug})` : '';
  const lines = [`Baris ${row.row}: ${row.name || 'tanpa nama'}${where}: ${what}.`];
  for (const problem of row.problems) {
    lines.push(
      `  kolom ${problem.column || '(seluruh baris)'}`,
      `    ditemukan : ${problem.found || '(kosong)'}`,
      `    diharapkan: ${problem.expected}`,
      `    perbaikan : ${problem.advice}`,
    );
  }
  for (const remark of row.remarks) lines.push(`  catatan: ${remark}`);
  return lines;
}
