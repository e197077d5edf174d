/** Reads `content/vocabulary/*.yaml`: the closed lists of words that entries may use. */
import type { z } from 'zod';
import {
  IDS_IN_RULES,
  VOCABULARY_NAMES,
  type Vocabularies,
  type VocabularyName,
  vocabularySchemaOf,
} from '../../domain/vocabulary/vocabulary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../formats/text-file.ts';
import { readYaml, type YamlSource } from '../formats/yaml-source.ts';
import { editDistance, normalised } from '../schema/closest-match.ts';
import { schemaProblems } from '../schema/schema-diagnostics.ts';

/** The folder of the vocabularies, in the project. */
export const VOCABULARY_FOLDER = 'content/vocabulary';

/**
 * The vocabularies of these files, all of them or none: an entry cannot be judged by half a list.
 * Files of other names in the folder (synonyms, weights) belong to others and are left alone.
 */
export function readVocabularies(files: readonly TextFile[]): {
  vocabularies: Vocabularies | undefined;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const vocabularies = {} as Vocabularies;
  for (const name of VOCABULARY_NAMES) {
    const path = `${VOCABULARY_FOLDER}/${name}.yaml`;
    const file = files.find((candidate) => candidate.path === path);
    if (file) diagnostics.push(...readVocabulary(name, file, vocabularies));
    else diagnostics.push(missingFile(path));
  }
  return {
    vocabularies: diagnostics.length === 0 ? vocabularies : undefined,
    diagnostics,
  };
}

function readVocabulary(
  name: VocabularyName,
  file: TextFile,
  vocabularies: Vocabularies,
): Diagnostic[] {
  const { source, diagnostics } = readYaml(file.path, file.text);
  if (!source) return diagnostics;
  const schema: z.ZodType = vocabularySchemaOf(name);
  const parsed = schema.safeParse(source.value);
  if (!parsed.success) {
    return schemaProblems({ file: file.path, schema, source }, parsed.error.issues);
  }
  const terms = parsed.data as Vocabularies[typeof name];
  Object.assign(vocabularies, { [name]: terms });
  const ids = terms.map((term) => term.id);
  return [
    ...idsTooAlike(file.path, source, ids),
    ...labelsTwice(file.path, source, terms),
    ...idsMissing(name, file.path, ids),
    ...replacementsMissing(file.path, source, terms),
  ];
}

function problem(
  file: string,
  place: { line: number; column: number },
  words: Omit<Diagnostic, 'file' | 'line' | 'column'>,
): Diagnostic {
  return { file, ...place, ...words };
}

/** Ids that are the same, or so near that an editor would take one for the other. */
function idsTooAlike(file: string, source: YamlSource, ids: readonly string[]): Diagnostic[] {
  return ids.flatMap((id, index) => {
    const twin = ids.slice(0, index).find((other) => similarLabels(id, other));
    if (twin === undefined) return [];
    return problem(file, source.valueAt([index, 'id']), {
      rule: 'vocabulary-id',
      field: `[${index + 1}].id`,
      message:
        id === twin
          ? `Id \`${id}\` ada dua kali.`
          : `Id \`${id}\` terlalu mirip dengan \`${twin}\`.`,
      found: id,
      expected: 'id yang jelas berbeda',
      advice: 'Gabungkan kedua kata itu, atau beri id yang tidak dapat tertukar.',
    });
  });
}

/** Two words with one label cannot be told apart on the site. */
function labelsTwice(
  file: string,
  source: YamlSource,
  terms: Vocabularies[VocabularyName],
): Diagnostic[] {
  const labels = terms.map(({ label }) => normalised(label));
  return terms.flatMap(({ label }, index) => {
    const first = labels.indexOf(labels[index] as string);
    if (first === index || terms[first]?.id === terms[index]?.id) return [];
    return problem(file, source.valueAt([index, 'label']), {
      rule: 'vocabulary-label',
      field: `[${index + 1}].label`,
      message: `Label "${label}" juga dipakai \`${terms[first]?.id}\`.`,
      found: label,
      expected: 'label yang berbeda untuk tiap id',
      advice: 'Bedakan labelnya, atau gabungkan kedua kata itu.',
    });
  });
}

/** The same letters but for hyphens, or one slip of the pen apart; numbers tell ids apart. */
function similarLabels(a: string, b: string): boolean {
  if (a === b || a.replaceAll('-', '') === b.replaceAll('-', '')) return true;
  const digits = (id: string) => id.replace(/\D/g, '');
  if (digits(a) !== digits(b)) return false;
  return Math.min(a.length, b.length) >= 6 && editDistance(a, b) <= 1;
}

function idsMissing(name: VocabularyName, file: string, ids: readonly string[]): Diagnostic[] {
  const wanted: readonly string[] = (IDS_IN_RULES as Record<string, readonly string[]>)[name] ?? [];
  return wanted
    .filter((id) => !ids.includes(id))
    .map((id) =>
      problem(
        file,
        { line: 1, column: 1 },
        {
          rule: 'vocabulary-id',
          field: '',
          message: `Id \`${id}\` dipakai oleh aturan penilaian tetapi tidak ada di berkas ini.`,
          found: '',
          expected: `id \`${id}\``,
          advice: 'Kembalikan id itu. Labelnya boleh diubah; idnya tidak.',
        },
      ),
    );
}

function replacementsMissing(
  file: string,
  source: YamlSource,
  terms: Vocabularies[VocabularyName],
): Diagnostic[] {
  return terms.flatMap(({ replacedBy }, index) => {
    if (replacedBy === undefined || terms.some((term) => term.id === replacedBy)) return [];
    return problem(file, source.valueAt([index, 'replacedBy']), {
      rule: 'vocabulary-id',
      field: `[${index + 1}].replacedBy`,
      message: `Pengganti \`${replacedBy}\` tidak ada di berkas ini.`,
      found: replacedBy,
      expected: 'id lain dari berkas ini',
      advice: 'Tulis id yang ada, atau hapus kunci `replacedBy`.',
    });
  });
}

/** The problem of a vocabulary without its file. */
export function missingFile(file: string): Diagnostic {
  return problem(
    file,
    { line: 1, column: 1 },
    {
      rule: 'missing-file',
      field: '',
      message: 'Berkas kosakata ini tidak ada.',
      found: '',
      expected: file,
      advice: 'Kembalikan berkas ini dari versi sebelumnya.',
    },
  );
}
