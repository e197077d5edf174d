/**
 * From zod's issues to problems for people: the exact place in the file, the field's own label,
 * what was found, what was expected and what to do.
 */
import type { z } from 'zod';
import type { Vocabularies, VocabularyName } from '../../domain/vocabulary/vocabulary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path, YamlSource } from '../formats/yaml-source.ts';
import { closestMatch, normalised } from './closest-match.ts';
import {
  type FieldMetadata,
  fieldLabel,
  fieldMetadata,
  fieldPath,
  keysAt,
} from './field-metadata.ts';

type Issue = z.core.$ZodIssue;

/** What a schema problem is told from. */
export interface SchemaContext {
  file: string;
  schema: z.ZodType;
  source: YamlSource;
  /** For labels of ids; absent while the vocabularies themselves are being read. */
  vocabularies?: Vocabularies;
}

/** The problems of a value that does not fit its schema. */
export function schemaProblems(context: SchemaContext, issues: readonly Issue[]): Diagnostic[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(context, issue.path as Path, key));
    }
    return [problemOf(context, issue)];
  });
}

function unknownKey(context: SchemaContext, parent: Path, key: string): Diagnostic {
  const path = [...parent, key];
  const known = keysAt(context.schema, parent);
  const meant = keyByLabel(context.schema, parent, known, key) ?? closestMatch(key, known);
  return {
    file: context.file,
    ...context.source.keyAt(path),
    rule: 'unknown-key',
    field: fieldPath(path),
    message: `Kunci \`${key}\` tidak dikenal.`,
    found: key,
    expected: `salah satu dari ${known.join(', ')}`,
    advice: meant
      ? `Maksud Anda \`${meant}\`?`
      : 'Hapus kunci ini, atau pakai salah satu kunci yang ada.',
  };
}

function keyByLabel(
  schema: z.ZodType,
  parent: Path,
  known: readonly string[],
  written: string,
): string | undefined {
  const wanted = normalised(written);
  return known.find(
    (key) =>
      normalised(key) === wanted ||
      normalised(fieldMetadata(schema, [...parent, key]).title ?? '') === wanted,
  );
}

function problemOf(context: SchemaContext, issue: Issue): Diagnostic {
  const path = issue.path as Path;
  const words = fieldMetadata(context.schema, path);
  const label = fieldLabel(context.schema, path) || 'Berkas ini';
  const written = context.source.written(path);
  const value = valueIn(context.source.value, path);
  const base = {
    file: context.file,
    ...context.source.valueAt(path),
    field: fieldPath(path),
    found: value === undefined ? '' : shown(value, written),
  };
  if (value === undefined) {
    return {
      ...base,
      rule: 'missing',
      message: `${label} belum diisi.`,
      expected: expectation(words, issue),
      advice: `Tambahkan kunci \`${String(path.at(-1))}\`. ${words.description ?? ''}`.trim(),
    };
  }
  return {
    ...base,
    ...wordsFor(context, issue, { words, label, written, value }),
  };
}

interface Subject {
  words: FieldMetadata;
  label: string;
  written: string | undefined;
  value: unknown;
}

function wordsFor(
  context: SchemaContext,
  issue: Issue,
  subject: Subject,
): Pick<Diagnostic, 'rule' | 'message' | 'expected' | 'advice'> {
  const { words, label, written, value } = subject;
  const expected = expectation(words, issue);
  const help = words.description ?? '';
  switch (issue.code) {
    case 'invalid_value':
      return unknownWord(context, issue.values.map(String), subject);
    case 'too_big':
      return {
        rule: 'too-long',
        message: `${label} terlalu ${issue.origin === 'string' ? 'panjang' : 'besar'}${lengthOf(value)}.`,
        expected: `paling banyak ${issue.maximum}${unitOf(issue.origin)}`,
        advice: help || 'Pendekkan.',
      };
    case 'too_small':
      return {
        rule: 'too-short',
        message: `${label} ${issue.origin === 'number' || issue.origin === 'int' ? 'terlalu kecil' : 'kosong atau terlalu pendek'}${lengthOf(value)}.`,
        expected: `paling sedikit ${issue.minimum}${unitOf(issue.origin)}`,
        advice: help || 'Lengkapi, atau hapus kunci ini bila tidak ada isinya.',
      };
    case 'invalid_format':
    case 'custom':
      return {
        rule: 'wrong-form',
        message: `${label} tidak ditulis dengan benar.`,
        expected,
        advice: help || 'Tulis seperti contoh.',
      };
    default:
      return {
        rule: 'wrong-type',
        message: `Jenis nilai ${label} salah.`,
        expected,
        advice: quoteAdvice(issue, value, written) ?? (help || 'Tulis seperti contoh.'),
      };
  }
}

/** A number or true/false where a text is wanted is usually a text that was not quoted. */
function quoteAdvice(issue: Issue, value: unknown, written: string | undefined) {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return undefined;
  if (written === undefined || typeof value === 'string') return undefined;
  return `Tulis dalam tanda kutip: "${written}".`;
}

function unknownWord(context: SchemaContext, ids: readonly string[], subject: Subject) {
  const { label, value, words } = subject;
  const written = String(value);
  const meant = idByLabel(context, words.vocabulary, written) ?? closestMatch(written, ids);
  return {
    rule: 'unknown-word',
    message: `${label}: \`${written.slice(0, 60)}\` tidak ada dalam kosakata.`,
    expected: `salah satu dari ${ids.join(', ')}`,
    advice: meant
      ? `Maksud Anda \`${meant}\`?`
      : `Pilih salah satu id itu${words.vocabulary ? `; artinya ada di content/vocabulary/${words.vocabulary}.yaml` : ''}.`,
  };
}

function idByLabel(
  context: SchemaContext,
  vocabulary: string | undefined,
  written: string,
): string | undefined {
  const terms = context.vocabularies?.[vocabulary as VocabularyName] ?? [];
  const wanted = normalised(written);
  const names = (term: (typeof terms)[number]) =>
    [term.id, term.label, term.short ?? '', ...(term.terms ?? [])].map(normalised);
  const exact = terms.find((term) => names(term).includes(wanted));
  if (exact) return exact.id;
  const near = closestMatch(
    written,
    terms.map((term) => term.label),
  );
  return terms.find((term) => term.label === near)?.id;
}

const TYPE_WORDS: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: '`true` atau `false`',
  array: 'daftar: tiap butir di baris sendiri, diawali `- `',
  object: 'kumpulan kunci dan nilai, diinden dua spasi',
};

function expectation(words: FieldMetadata, issue: Issue): string {
  const example = words.example === undefined ? '' : `, misalnya ${exampleText(words.example)}`;
  if (issue.code === 'custom') {
    const { expected } = (issue.params ?? {}) as { expected?: string };
    return expected ?? 'nilai yang cocok';
  }
  if (issue.code === 'invalid_value')
    return `salah satu dari ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type')
    return `${TYPE_WORDS[issue.expected] ?? 'nilai lain'}${example}`;
  return words.example === undefined
    ? 'nilai yang cocok'
    : `nilai seperti ${exampleText(words.example)}`;
}

function exampleText(example: unknown): string {
  if (typeof example === 'string') return `"${example}"`;
  return JSON.stringify(example);
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' karakter';
  return origin === 'array' ? ' butir' : '';
}

function lengthOf(value: unknown): string {
  if (typeof value === 'string') return ` (${value.trim().length} karakter)`;
  return '';
}

function shown(value: unknown, written: string | undefined): string {
  if (Array.isArray(value)) return `daftar dengan ${value.length} butir`;
  if (typeof value === 'object' && value !== null) return 'kumpulan kunci dan nilai';
  const text = (written ?? String(value)).replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The value at a path of a plain value. */
export function valueIn(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current ?? undefined;
}
