/** `node scripts/import.ts FILE [--replace] [--dry-run] [--root DIR] [--reviewed YYYY-MM-DD]` */
import { parseArgs } from 'node:util';
import { localDay } from '../src/domain/words/local-day.ts';
import { isPartialDate } from '../src/domain/words/partial-date.ts';
import { ImportError, importFile } from '../src/import/import-file.ts';
import { formatReport } from '../src/import/report.ts';

const USAGE = `Pemakaian: npm run import -- BERKAS [--replace] [--dry-run] [--root FOLDER] [--reviewed TANGGAL]

BERKAS      .jsonl, .ndjson, .csv, atau .xlsx; kolomnya dijelaskan di content/pages/impor.md
--replace   ganti entri yang sudah ada
--dry-run   periksa saja, jangan menulis
--root      folder proyek (biasanya folder ini)
--reviewed  tanggal data diperiksa terhadap sumbernya, misalnya 2026-11-24 (biasanya hari ini)
`;

async function main(): Promise<number> {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const { file, options } = parsed;
  if (file === undefined || !isPartialDate(options.reviewed)) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    const report = await importFile(file, options);
    process.stdout.write(formatReport(report));
    return report.rows.some((row) => row.outcome === 'refused') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      replace: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      root: { type: 'string', default: process.cwd() },
      reviewed: { type: 'string', default: localDay(new Date()) },
    },
  });
  if (positionals.length > 1) throw new Error('Satu berkas sekali jalan.');
  return {
    file: positionals[0],
    options: {
      root: values.root,
      replace: values.replace,
      dryRun: values['dry-run'],
      reviewed: values.reviewed,
    },
  };
}

process.exitCode = await main();
