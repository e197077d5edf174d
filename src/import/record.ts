/**
 * A record to import, in the one format that every kind of file is first brought into: the JSON
 * Lines format, snake_case, as `content/pages/impor.md` describes it. A `source` is an index, from
 * 0, into the record's own `sources`.
 */
import { z } from 'zod';
import type { VocabularyName } from '../domain/vocabulary/vocabulary.ts';
import type { VocabularyId } from '../domain/vocabulary/vocabulary-ids.ts';
import type { RowProblem } from './report.ts';

const words = z.string().trim().min(1);
/** A word that must be an id of a vocabulary; `check-words.ts` refuses a record with another one. */
function idOf<Name extends VocabularyName>(_vocabulary: Name): z.ZodType<VocabularyId<Name>> {
  return words as unknown as z.ZodType<VocabularyId<Name>>;
}

const index = z.int().min(0);
const indexes = z.array(index);
const year = z.int().min(1945).max(2100);

/** A text with the sources that say it, or a bare text whose source is not stated. */
const said = z.union([
  words.transform((text) => ({ text, sources: [] as number[] })),
  z.strictObject({ text: words, sources: indexes }),
]);
const one = said.nullish().transform((value) => (value ? [value] : []));
const many = z
  .array(said)
  .nullish()
  .transform((value) => value ?? []);

const costItem = z.strictObject({
  item: words,
  amount: words,
  year: year.nullish(),
  source: index,
});
const replicatorLesson = z.strictObject({ where: words.nullish(), text: words, source: index });

/** What a later round of reading may add to a record; the same names as in the record itself. */
const depth = z.strictObject({
  problem: one,
  solution: one,
  how: many,
  business_process: many,
  obstacles: many,
  legal_basis: many,
  actors: many,
  service_standard: many,
  budget: one,
  data_used: one,
  complaint_channel: one,
  staff_and_training: one,
  sustainability: one,
  cost_items: z.array(costItem).default([]),
  replicator_lessons: z.array(replicatorLesson).default([]),
});

const status = z.strictObject({
  value: idOf('statuses'),
  as_of: z.union([z.int().transform(String), z.string()]).nullish(),
  note: words.nullish(),
  sources: indexes.nullish(),
});

const povertyImpact = z.strictObject({
  strategies: z.array(idOf('poverty-strategies')).default([]),
  directness: idOf('poverty-directness'),
  reason: words,
});

/** The format of a record. Unknown keys are refused: nothing may be lost without a word. */
export const recordSchema = z.strictObject({
  slug: words.nullish(),
  name: words,
  title: words.nullish(),
  acronym: words.nullish(),
  aliases: z.array(words).nullish(),
  summary: words.nullish(),
  institution: words,
  institution_type: idOf('institution-types'),
  province: words.nullish(),
  regency: words.nullish(),
  region_code: words,
  kipp: z
    .array(
      z.strictObject({
        year: year.nullish(),
        award: words.nullish(),
        group: words.nullish(),
        category: words.nullish(),
        note: words.nullish(),
        source: index,
      }),
    )
    .default([]),
  other_awards: z
    .array(
      z.strictObject({
        name: words,
        year: year.nullish(),
        note: words.nullish(),
        source: index,
      }),
    )
    .default([]),
  started: year.nullish(),
  categories: z.array(idOf('sectors')).min(1),
  problem: one,
  solution: one,
  how: many,
  business_process: many,
  novelty: one,
  novelty_level: idOf('novelty-levels').nullish(),
  target_groups: z.array(words).default([]),
  results: z
    .array(
      z.strictObject({
        metric: words,
        before: words.nullish(),
        after: words.nullish(),
        claim_by: words,
        source: index,
        unit: words.nullish(),
        better: idOf('result-directions').nullish(),
        evidence: idOf('evidence-kinds').nullish(),
        comparison: words.nullish(),
        caveat: words.nullish(),
        text_only: z.boolean().nullish(),
      }),
    )
    .default([]),
  actors: many,
  legal_basis: many,
  budget: one,
  cost_level: idOf('cost-levels').nullish(),
  cost_items: z.array(costItem).default([]),
  data_used: one,
  complaint_channel: one,
  staff_and_training: one,
  service_standard: many,
  sustainability: one,
  lessons: many,
  obstacles: many,
  replicator_lessons: z.array(replicatorLesson).default([]),
  replications: z
    .array(
      z.strictObject({
        where: words,
        where_code: words.nullish(),
        year: year.nullish(),
        note: words.nullish(),
        status: idOf('replication-statuses').nullish(),
        scope: idOf('replication-scopes').nullish(),
        source: index,
      }),
    )
    .default([]),
  replicates: z.array(words).nullish(),
  related: z.array(z.strictObject({ slug: words, reason: words })).nullish(),
  status: status.nullish(),
  poverty_impact: povertyImpact.nullish(),
  sources: z
    .array(
      z.strictObject({
        url: words.nullish(),
        title: words,
        publisher: words.nullish(),
        published: z.union([z.int().transform(String), words]).nullish(),
        kind: idOf('source-kinds').nullish(),
      }),
    )
    .min(1),
  quotes: z.array(z.strictObject({ source: index, text: words })).default([]),
  depth: depth.nullish(),
});

/** A record as read, checked in form. */
export type ImportRecord = z.output<typeof recordSchema>;

/** A text and the indexes of the sources that say it; none where the record does not tell. */
export interface Said {
  text: string;
  sources: number[];
}

/** One row of a file: its number as a person counts, and what it holds. */
export interface ImportRow {
  row: number;
  /** The row as it was found, for the report and the side file. */
  content: unknown;
  record?: ImportRecord;
  problems: RowProblem[];
  /** Content that was understood but has no place in an entry: column and value. */
  unused?: { column: string; value: string }[];
}

/** Checks the form of one record and that its sources exist. */
export function checkRecord(
  row: number,
  content: unknown,
): { record?: ImportRecord; problems: RowProblem[] } {
  const parsed = recordSchema.safeParse(content);
  if (!parsed.success) {
    return { problems: parsed.error.issues.flatMap((issue) => recordProblem(row, content, issue)) };
  }
  const problems = missingSources(row, parsed.data);
  return problems.length > 0 ? { problems } : { record: parsed.data, problems };
}

function recordProblem(row: number, content: unknown, issue: z.core.$ZodIssue): RowProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      row,
      column: [...issue.path, key].join('.'),
      found: key,
      expected: `salah satu kunci: ${knownKeys(issue.path).join(', ')}`,
      advice: 'Perbaiki ejaan kunci itu, atau pindahkan isinya ke kunci yang ada.',
    }));
  }
  const found = valueAt(content, issue.path);
  return [
    {
      row,
      column: issue.path.join('.'),
      found: found === undefined ? '' : JSON.stringify(found),
      expected: expectation(issue),
      advice:
        found === undefined || found === null || found === ''
          ? 'Isi kunci ini.'
          : 'Perbaiki nilai kunci ini.',
    },
  ];
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') {
    const kinds: Record<string, string> = {
      string: 'teks',
      number: 'angka',
      int: 'angka bulat',
      array: 'daftar [ … ]',
      object: 'kumpulan { kunci: nilai }',
      boolean: 'true atau false',
    };
    return kinds[issue.expected] ?? issue.expected;
  }
  if (issue.code === 'too_small') return `paling sedikit ${issue.minimum}`;
  if (issue.code === 'too_big') return `paling banyak ${issue.maximum}`;
  if (issue.code === 'invalid_union') return 'teks, atau { text, sources }';
  return 'nilai dalam bentuk yang dijelaskan di halaman Impor';
}

function knownKeys(path: PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(recordSchema.shape);
  if (path.length === 1 && path[0] === 'depth') return Object.keys(depth.shape);
  return ['lihat halaman Impor'];
}

function valueAt(content: unknown, path: PropertyKey[]): unknown {
  let value = content;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function missingSources(row: number, record: ImportRecord): RowProblem[] {
  const problems: RowProblem[] = [];
  const last = record.sources.length - 1;
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [position, item] of value.entries()) visit(item, `${path}.${position}`);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      const used = key === 'source' ? [item] : key === 'sources' && path !== '' ? item : [];
      for (const source of used as unknown[]) {
        if (typeof source !== 'number' || source <= last) continue;
        problems.push({
          row,
          column: at,
          found: String(source),
          expected: `nomor sumber 0 sampai ${last}`,
          advice: 'Tambahkan sumbernya di `sources`, atau perbaiki nomornya.',
        });
      }
      if (!(key === 'sources' && path === '')) visit(item, at);
    }
  };
  visit(record, '');
  return problems;
}
