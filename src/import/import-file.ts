/** Brings a file of innovations into the catalogue, row by row, each whole or not at all. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { decodeText, type TextFile } from '../catalogue/formats/text-file.ts';
import { pathsIn } from '../catalogue/readers/content-files.ts';
import { INNOVATION_FOLDER, slugOf } from '../catalogue/readers/innovation-file.ts';
import { readReferenceData } from '../catalogue/readers/reference-data.ts';
import { createInnovationSchema } from '../domain/innovation/innovation.schema.ts';
import { NATIONAL_CODE } from '../domain/region/region-code.ts';
import { SLUG_PATTERN } from '../domain/schema-fields.ts';
import { checkWords } from './check-words.ts';
import { judgeEntries } from './judge-entries.ts';
import { type ImportContext, type MappedEntry, mapRecord } from './map-record.ts';
import { readJsonl } from './read-jsonl.ts';
import { readTable, type Table } from './read-table.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ImportRecord, ImportRow } from './record.ts';
import { resolveRegion } from './region-names.ts';
import type { ImportReport, RowOutcome, RowProblem } from './report.ts';
import { inSchemaOrder } from './schema-order.ts';
import { makeSlug } from './slug.ts';
import { titleParts } from './title-parts.ts';
import { entryText, writeWhole } from './write-entry.ts';

/** How to import. */
export interface ImportOptions {
  /** Folder of the project. */
  root: string;
  /** Whether entries that exist are written anew. */
  replace: boolean;
  /** Whether nothing is to be written. */
  dryRun: boolean;
  /** Date for `reviewed`, `YYYY-MM-DD`; also the day against which future dates are judged. */
  reviewed: string;
}

/** A file that cannot be imported at all, with the reason in Indonesian. */
export class ImportError extends Error {}

/**
 * Imports a file and tells what came of each row. An entry is written only if it passes the check.
 * @throws {ImportError} when the file or the catalogue cannot be read at all.
 */
export async function importFile(file: string, options: ImportOptions): Promise<ImportReport> {
  const context = readContext(options);
  const { rows, unknownColumns } = await readRows(file, context);
  const existing = new Set(pathsIn(options.root, INNOVATION_FOLDER, '.md').map(slugOf));
  const prepared = prepareRows(rows, { context, existing, replace: options.replace });
  const files = prepared.flatMap((row) => (row.file ? [row.file] : []));
  const problems = await judgeEntries(options.root, files, context, options.reviewed);
  const outcomes = prepared.map((row) => {
    const found = row.file ? (problems.get(row.file.path) ?? []) : [];
    const refused = found.map(
      ({ field, message, found: was, expected, advice }): RowProblem => ({
        row: row.outcome.row,
        column: field,
        found: was,
        expected,
        advice: `${message} ${advice}`,
      }),
    );
    return refused.length > 0 ? refuse(row.outcome, refused) : row.outcome;
  });
  const report: ImportReport = {
    file: basename(file),
    dryRun: options.dryRun,
    rows: outcomes,
    unknownColumns,
  };
  if (!options.dryRun) save(file, prepared, report, options.root);
  return report;
}

/** A row with the file it would become, or the reason why not. */
interface PreparedRow {
  outcome: RowOutcome;
  file?: TextFile;
}

function refuse(outcome: RowOutcome, problems: RowProblem[]): RowOutcome {
  return { ...outcome, outcome: 'refused', problems, remarks: [] };
}

function save(
  file: string,
  prepared: readonly PreparedRow[],
  report: ImportReport,
  root: string,
): void {
  mkdirSync(join(root, INNOVATION_FOLDER), { recursive: true });
  for (const [index, { file: entry }] of prepared.entries()) {
    if (entry && report.rows[index]?.outcome !== 'refused') {
      writeWhole(join(root, entry.path), entry.text);
    }
  }
  const refused = report.rows.filter((row) => row.outcome === 'refused');
  if (refused.length === 0) return;
  report.refusedFile = `${file}.ditolak.jsonl`;
  const lines = refused.map(
    ({ row, problems, content }) => `${JSON.stringify({ row, problems, content })}\n`,
  );
  writeWhole(report.refusedFile, lines.join(''));
}

function readContext(options: ImportOptions): ImportContext {
  const { vocabularies, regions } = readReferenceData(options.root);
  if (!vocabularies || regions.size === 0) {
    throw new ImportError(
      `Kosakata atau daftar wilayah di ${options.root} belum benar. Jalankan \`npm run check\`, perbaiki, lalu impor lagi.`,
    );
  }
  return { vocabularies, regions, reviewed: options.reviewed };
}

async function readRows(file: string, context: ImportContext): Promise<Table> {
  if (!existsSync(file)) throw new ImportError(`Berkas ${file} tidak ada.`);
  const kind = extname(file).toLowerCase();
  if (kind === '.xlsx') {
    try {
      return readTable(await readWorkbook(file), context);
    } catch {
      throw new ImportError(`Berkas ${file} tidak dapat dibaca sebagai buku kerja Excel (.xlsx).`);
    }
  }
  if (!['.jsonl', '.ndjson', '.csv'].includes(kind)) {
    throw new ImportError(
      `Jenis berkas "${kind}" tidak dikenal. Yang diterima: .jsonl, .ndjson, .csv, .xlsx.`,
    );
  }
  const { file: text } = decodeText(basename(file), readFileSync(file));
  if (!text) {
    throw new ImportError(`Berkas ${file} bukan teks UTF-8. Simpan ulang sebagai "CSV UTF-8".`);
  }
  if (kind === '.csv') return readTable(text.text, context);
  return { rows: readJsonl(text.text), unknownColumns: [] };
}

interface Run {
  context: ImportContext;
  /** Slugs with a file before this run. */
  existing: ReadonlySet<string>;
  replace: boolean;
}

function prepareRows(rows: readonly ImportRow[], run: Run): PreparedRow[] {
  const coming = new Set([...run.existing, ...rows.flatMap((row) => row.record?.slug ?? [])]);
  const taken = new Set<string>();
  return rows.map((row) => {
    const outcome = untouched(row);
    if (!row.record || row.problems.length > 0) return { outcome: refuse(outcome, row.problems) };
    const { record, problems } = withRegion(row.row, row.record, run.context);
    problems.push(...checkWords(row.row, record, run.context, coming));
    if (problems.length > 0) return { outcome: refuse(outcome, problems) };

    const slug = slugFor(record, run.context);
    const clash = slugProblem(row.row, slug, { ...run, taken });
    if (clash) return { outcome: refuse({ ...outcome, slug }, [clash]) };
    taken.add(slug);
    const entry = mapRecord(record, slug, run.context);
    const remarks = [...entry.remarks, ...outcome.remarks];
    const result = run.existing.has(slug) ? 'replaced' : 'written';
    return {
      outcome: { ...outcome, slug, remarks, outcome: result },
      file: fileOf(entry, run.context),
    };
  });
}

function untouched(row: ImportRow): RowOutcome {
  return {
    row: row.row,
    outcome: 'written',
    name: nameOf(row),
    problems: [],
    remarks: (row.unused ?? []).map(
      ({ column, value }) => `kolom "${column}" tidak dipakai: ${value}`,
    ),
    content: row.content,
  };
}

function nameOf(row: ImportRow): string {
  if (row.record) return row.record.name;
  const content = row.content as Record<string, unknown> | null;
  if (typeof content !== 'object') return '';
  const name = content?.name ?? content?.nama ?? content?.Nama ?? content?.['nama inovasi'];
  return typeof name === 'string' ? name : '';
}

function withRegion(
  row: number,
  record: ImportRecord,
  context: ImportContext,
): { record: ImportRecord; problems: RowProblem[] } {
  const answer = resolveRegion(record.region_code, context.regions, record.institution_type);
  if (answer.code !== undefined) {
    return { record: { ...record, region_code: answer.code }, problems: [] };
  }
  const advice =
    answer.suggestions.length > 0
      ? `Mungkin maksudnya: ${answer.suggestions.join(', ')}.`
      : 'Tulis kode atau nama resminya.';
  const problem: RowProblem = {
    row,
    column: 'region_code (wilayah)',
    found: record.region_code,
    expected: 'kode Kemendagri atau nama wilayah, misalnya 33.14 atau Kabupaten Sragen',
    advice,
  };
  return { record, problems: [problem] };
}

function slugFor(record: ImportRecord, context: ImportContext): string {
  if (record.slug) return record.slug;
  const parts = titleParts(record.title ?? record.name);
  const home = context.regions.get(record.region_code);
  const place = record.region_code === NATIONAL_CODE ? '' : (home?.shortName ?? '');
  return makeSlug(parts.title, record.acronym ?? parts.acronym, place);
}

function fileOf(entry: MappedEntry, context: ImportContext): TextFile {
  const schema = createInnovationSchema(context.vocabularies);
  const frontMatter = inSchemaOrder(entry.frontMatter, schema) as Record<string, unknown>;
  return {
    path: `${INNOVATION_FOLDER}/${entry.slug}.md`,
    text: entryText(frontMatter, entry.body),
  };
}

function slugProblem(
  row: number,
  slug: string,
  state: Run & { taken: ReadonlySet<string> },
): RowProblem | undefined {
  const problem = (expected: string, advice: string): RowProblem => ({
    row,
    column: 'slug',
    found: slug,
    expected,
    advice,
  });
  if (!SLUG_PATTERN.test(slug)) {
    return problem(
      'huruf kecil, angka, dan tanda hubung, misalnya uptpk-sragen',
      'Perbaiki slug, atau kosongkan agar dibuatkan dari nama.',
    );
  }
  if (state.taken.has(slug)) {
    return problem(
      'slug yang belum dipakai baris lain',
      'Dua baris menjadi satu alamat. Gabungkan, atau beri slug sendiri.',
    );
  }
  if (state.existing.has(slug) && !state.replace) {
    return problem(
      'slug yang belum ada di katalog',
      'Entri ini sudah ada dan tidak ditimpa. Beri slug lain, atau jalankan dengan --replace untuk menggantinya.',
    );
  }
  return undefined;
}
