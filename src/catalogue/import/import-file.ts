/** Brings a file of innovations into the catalogue, row by row, each whole or not at all. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'zod';
import { createInnovationSchema, SLUG_PATTERN } from '../../domain/innovation.ts';
import { NATIONAL_CODE } from '../../domain/region.ts';
import { REGION_FILE, readRegions } from '../region-file.ts';
import { decodeText, type TextFile } from '../text-file.ts';
import { readVocabularies, VOCABULARY_FOLDER } from '../vocabulary-files.ts';
import { checkWords, fieldProblems } from './check-words.ts';
import { type ImportContext, type MappedEntry, mapRecord } from './map-record.ts';
import { readJsonl } from './read-jsonl.ts';
import { readTable, type Table } from './read-table.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ImportRow } from './record.ts';
import { resolveRegion } from './region-names.ts';
import type { ImportReport, RowOutcome, RowProblem } from './report.ts';
import { inSchemaOrder } from './schema-order.ts';
import { makeSlug } from './slug.ts';
import { titleParts } from './title-parts.ts';
import { ENTRY_FOLDER, entryPath, entryText, writeWhole } from './write-entry.ts';

/** How to import. */
export interface ImportOptions {
  /** Folder of the project. */
  root: string;
  /** Whether entries that exist are written anew. */
  replace: boolean;
  /** Whether nothing is to be written. */
  dryRun: boolean;
  /** Date for `reviewed`, `YYYY-MM-DD`. */
  reviewed: string;
}

/** A file that cannot be imported at all, with the reason in Indonesian. */
export class ImportError extends Error {}

/**
 * Imports a file and tells what came of each row.
 * @throws {ImportError} when the file or the catalogue cannot be read at all.
 */
export async function importFile(file: string, options: ImportOptions): Promise<ImportReport> {
  const context = readContext(options);
  const { rows, unknownColumns } = await readRows(file, context);
  const existing = new Set(slugsIn(options.root));
  const named = new Set([...existing, ...rows.flatMap((row) => row.record?.slug ?? [])]);
  const written = new Set<string>();
  const outcomes = rows.map((row) =>
    importRow(row, { context, options, existing, named, written }),
  );
  const report: ImportReport = {
    file: basename(file),
    dryRun: options.dryRun,
    rows: outcomes,
    unknownColumns,
  };
  const refused = outcomes.filter((row) => row.outcome === 'refused');
  if (refused.length > 0 && !options.dryRun) {
    report.refusedFile = `${file}.ditolak.jsonl`;
    writeWhole(report.refusedFile, refused.map(refusedLine).join(''));
  }
  return report;
}

function refusedLine({ row, problems, content }: RowOutcome): string {
  return `${JSON.stringify({ baris: row, masalah: problems, isi: content })}\n`;
}

function readContext(options: ImportOptions): ImportContext {
  const folder = join(options.root, VOCABULARY_FOLDER);
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => textFile(options.root, `${VOCABULARY_FOLDER}/${name}`))
    : [];
  const { vocabularies } = readVocabularies(files);
  const { regions } = readRegions(textFile(options.root, REGION_FILE));
  if (!vocabularies || regions.size === 0) {
    throw new ImportError(
      'Kosakata atau daftar wilayah belum benar. Jalankan `npm run check`, perbaiki, lalu impor lagi.',
    );
  }
  return { vocabularies, regions, reviewed: options.reviewed };
}

function textFile(root: string, path: string): TextFile {
  const full = join(root, path);
  if (!existsSync(full)) throw new ImportError(`Berkas ${path} tidak ada di ${root}.`);
  const { file } = decodeText(path, readFileSync(full));
  if (!file) throw new ImportError(`Berkas ${path} bukan teks UTF-8.`);
  return file;
}

async function readRows(file: string, context: ImportContext): Promise<Table> {
  if (!existsSync(file)) throw new ImportError(`Berkas ${file} tidak ada.`);
  const kind = extname(file).toLowerCase();
  if (kind === '.xlsx') return readTable(await readWorkbook(file), context);
  if (!['.jsonl', '.ndjson', '.csv'].includes(kind)) {
    throw new ImportError(
      `Jenis berkas "${kind}" tidak dikenal. Yang diterima: .jsonl, .ndjson, .csv, .xlsx.`,
    );
  }
  const { file: text } = decodeText(basename(file), readFileSync(file));
  if (!text)
    throw new ImportError(`Berkas ${file} bukan teks UTF-8. Simpan ulang sebagai "CSV UTF-8".`);
  if (kind === '.csv') return readTable(text.text, context);
  return { rows: readJsonl(text.text), unknownColumns: [] };
}

function slugsIn(root: string): string[] {
  const folder = join(root, ENTRY_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));
}

interface Run {
  context: ImportContext;
  options: ImportOptions;
  /** Slugs with a file before this run. */
  existing: ReadonlySet<string>;
  /** Slugs that will exist after it. */
  named: ReadonlySet<string>;
  /** Slugs taken by earlier rows. */
  written: Set<string>;
}

function importRow(row: ImportRow, run: Run): RowOutcome {
  const name = nameOf(row);
  const refuse = (problems: RowProblem[], slug?: string): RowOutcome => ({
    row: row.row,
    outcome: 'refused',
    name,
    ...(slug ? { slug } : {}),
    problems,
    remarks: [],
    content: row.content,
  });
  if (!row.record) return refuse(row.problems);
  const { context, options, existing, written } = run;
  const region = resolveRegion(
    row.record.region_code,
    context.regions,
    row.record.institution_type,
  );
  const problems = [...row.problems, ...checkWords(row.row, row.record, context, run.named)];
  if (region.code === undefined) {
    problems.unshift({
      row: row.row,
      column: 'region_code (wilayah)',
      found: row.record.region_code,
      expected: 'kode Kemendagri atau nama wilayah, misalnya 33.14 atau Kabupaten Sragen',
      advice:
        region.suggestions.length > 0
          ? `Mungkin maksudnya: ${region.suggestions.join(', ')}.`
          : 'Tulis kode atau nama resminya.',
    });
  }
  if (region.code === undefined || problems.length > 0) return refuse(problems);
  const record = { ...row.record, region_code: region.code };
  const parts = titleParts(record.title ?? record.name);
  const place =
    region.code === NATIONAL_CODE ? '' : (context.regions.get(region.code)?.shortName ?? '');
  const slug = record.slug ?? makeSlug(parts.title, record.acronym ?? parts.acronym, place);
  const clash = slugProblem(row.row, slug, { existing, written, replace: options.replace });
  if (clash) return refuse([clash], slug);

  const entry = mapRecord(record, slug, context);
  const schema = createInnovationSchema(context.vocabularies);
  const parsed = schema.safeParse(entry.frontMatter);
  if (!parsed.success) return refuse(fieldProblems(row.row, entry.frontMatter, parsed.error), slug);
  written.add(slug);
  if (!options.dryRun) write(options.root, entry, schema);
  return {
    row: row.row,
    outcome: existing.has(slug) ? 'replaced' : 'written',
    name,
    slug,
    problems: [],
    remarks: [
      ...entry.remarks,
      ...(row.unused ?? []).map(({ column, value }) => `kolom "${column}" tidak dipakai: ${value}`),
    ],
    content: row.content,
  };
}

function write(root: string, entry: MappedEntry, schema: z.ZodType): void {
  mkdirSync(join(root, ENTRY_FOLDER), { recursive: true });
  writeWhole(
    entryPath(root, entry.slug),
    entryText(inSchemaOrder(entry.frontMatter, schema) as Record<string, unknown>, entry.body),
  );
}

function nameOf(row: ImportRow): string {
  if (row.record) return row.record.name;
  const content = row.content as { name?: unknown; nama?: unknown } | null;
  const name = typeof content === 'object' ? (content?.name ?? content?.nama) : undefined;
  return typeof name === 'string' ? name : '';
}

function slugProblem(
  row: number,
  slug: string,
  state: { existing: ReadonlySet<string>; written: ReadonlySet<string>; replace: boolean },
): RowProblem | undefined {
  const problem = (expected: string, advice: string) => ({
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
  if (state.written.has(slug)) {
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
