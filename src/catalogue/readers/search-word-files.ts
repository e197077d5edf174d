/** Reads the lists of words about words in `content/vocabulary/`, for the search. */
import type { z } from 'zod';
import type { Region } from '../../domain/region/region.ts';
import { SEARCH_WORD_SCHEMAS } from '../../domain/vocabulary/search-words.schema.ts';
import type { SearchWords } from '../../domain/vocabulary/search-words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../formats/text-file.ts';
import { readYaml, type YamlSource } from '../formats/yaml-source.ts';
import { schemaProblems } from '../schema/schema-diagnostics.ts';
import { missingFile, VOCABULARY_FOLDER } from './vocabulary-files.ts';

type Name = keyof SearchWords;

/** What is the name of an item in its list; no two may share it. */
const KEYS: Record<Name, string> = {
  synonyms: 'concept',
  acronyms: 'acronym',
  spellings: 'standard',
  'word-families': 'root',
  'region-names': 'code',
};

/** Where an item holds its words. */
const WORDS: Record<Name, readonly string[]> = {
  synonyms: ['terms', 'said'],
  acronyms: ['senses'],
  spellings: ['variants'],
  'word-families': ['forms'],
  'region-names': ['names'],
};

/** The lists in these files, all of them or none, and what is wrong with them. */
export function readSearchWords(
  files: readonly TextFile[],
  regions: ReadonlyMap<string, Region>,
): { searchWords: SearchWords | undefined; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const lists: Partial<Record<Name, unknown>> = {};
  for (const name of Object.keys(SEARCH_WORD_SCHEMAS) as Name[]) {
    const path = `${VOCABULARY_FOLDER}/${name}.yaml`;
    const file = files.find((candidate) => candidate.path === path);
    if (!file) {
      diagnostics.push(missingFile(path));
      continue;
    }
    const { source, diagnostics: problems } = readYaml(path, file.text);
    diagnostics.push(...problems);
    if (!source) continue;
    const schema: z.ZodType = SEARCH_WORD_SCHEMAS[name];
    const parsed = schema.safeParse(source.value);
    if (!parsed.success) {
      diagnostics.push(...schemaProblems({ file: path, schema, source }, parsed.error.issues));
      continue;
    }
    const items = parsed.data as Record<string, unknown>[];
    lists[name] = items;
    diagnostics.push(...twice(path, source, items, name));
    if (name === 'region-names') diagnostics.push(...unknownCodes(path, source, items, regions));
  }
  return {
    searchWords: diagnostics.length === 0 ? (lists as SearchWords) : undefined,
    diagnostics,
  };
}

/** Items of one name, and words that stand twice in one item. */
function twice(
  file: string,
  source: YamlSource,
  items: readonly Record<string, unknown>[],
  name: Name,
): Diagnostic[] {
  const key = KEYS[name];
  const seen = new Map<unknown, number>();
  return items.flatMap((item, index) => {
    const first = seen.get(item[key]);
    seen.set(item[key], index);
    return [
      ...(first === undefined
        ? []
        : [
            problem(file, source, [index, key], {
              message: `\`${item[key]}\` sudah ada di butir ${first + 1}.`,
              found: String(item[key]),
              expected: 'satu butir untuk tiap nama',
              advice: 'Gabungkan kedua butir itu.',
            }),
          ]),
      ...WORDS[name].flatMap((field) => {
        const words = (item[field] ?? []) as string[];
        const repeated = words.findIndex((word, at) => words.indexOf(word) !== at);
        if (repeated < 0) return [];
        return [
          problem(file, source, [index, field, repeated], {
            message: `"${words[repeated]}" ada dua kali dalam satu kelompok.`,
            found: words[repeated] as string,
            expected: 'tiap kata sekali',
            advice: 'Hapus yang kedua.',
          }),
        ];
      }),
    ];
  });
}

function unknownCodes(
  file: string,
  source: YamlSource,
  items: readonly Record<string, unknown>[],
  regions: ReadonlyMap<string, Region>,
): Diagnostic[] {
  if (regions.size === 0) return [];
  return items.flatMap(({ code }, index) =>
    regions.has(code as string)
      ? []
      : [
          problem(file, source, [index, 'code'], {
            message: `Tidak ada wilayah berkode "${code}".`,
            found: String(code),
            expected: 'kode dari content/regions/regions.csv',
            advice: 'Periksa kodenya di daftar wilayah.',
          }),
        ],
  );
}

function problem(
  file: string,
  source: YamlSource,
  path: (string | number)[],
  words: Pick<Diagnostic, 'message' | 'found' | 'expected' | 'advice'>,
): Diagnostic {
  const field = path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part + 1}]` : text ? `${text}.${part}` : part,
    '',
  );
  return { file, ...source.valueAt(path), rule: 'search-words', field, ...words };
}
