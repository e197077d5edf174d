/** Reads `content/vocabulary/*.yaml`: the closed lists of words that entries may use. */
import type { z } from 'zod';
import { vocabularySchemaOf } from '../../domain/vocabulary/vocabulary.schema.ts';
import {
  VOCABULARY_NAMES,
  type Vocabularies,
  type VocabularyName,
} from '../../domain/vocabulary/vocabulary.ts';
import { VOCABULARY_IDS } from '../../domain/vocabulary/vocabulary-ids.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextFile } from '../formats/text-file.ts';
import { readYaml, type YamlSource } from '../formats/yaml-source.ts';
import { editDistance, normalised } from '../schema/closest-match.ts';
import { schemaProblems } from '../schema/schema-diagnostics.ts';

/** The folder of the vocabularies, in the project. */
export const VOCABULARY_FOLDER = 'content/vocabulary';

/** The ids that code is compiled with, by vocabulary; a vocabulary that is not here is not held. */
type IdsInCode = Partial<Record<VocabularyName, readonly string[]>>;

/**
 * Returns the vocabularies of these files, all of them or none: an entry cannot be judged by half a
 * list. Files of other names in the folder (synonyms, weights) belong to others and are left alone.
 */
export function readVocabularies(
  files: readonly TextFile[],
  { idsInCode = VOCABULARY_IDS }: { idsInCode?: IdsInCode } = {},
): {
  vocabularies: Vocabularies | undefined;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const vocabularies = {} as Vocabularies;
  const sources = new Map<VocabularyName, YamlSource>();
  for (const name of VOCABULARY_NAMES) {
    const path = pathOf(name);
    const file = files.find((candidate) => candidate.path === path);
    if (!file) {
      diagnostics.push(missingFile(path));
      continue;
    }
    const { source, terms, diagnostics: found } = readVocabulary(name, file, idsInCode[name]);
    diagnostics.push(...found);
    if (!source || !terms) continue;
    sources.set(name, source);
    Object.assign(vocabularies, { [name]: terms });
  }
  if (sources.has('indicators')) diagnostics.push(...measuresUnknown(vocabularies, sources));
  return {
    vocabularies: diagnostics.length === 0 ? vocabularies : undefined,
    diagnostics,
  };
}

function pathOf(name: VocabularyName): string {
  return `${VOCABULARY_FOLDER}/${name}.yaml`;
}

function readVocabulary(
  name: VocabularyName,
  file: TextFile,
  idsInCode: readonly string[] | undefined,
): {
  source?: YamlSource;
  terms?: Vocabularies[VocabularyName];
  diagnostics: Diagnostic[];
} {
  const { source, diagnostics } = readYaml(file.path, file.text);
  if (!source) return { diagnostics };
  const schema: z.ZodType = vocabularySchemaOf(name);
  const parsed = schema.safeParse(source.value);
  if (!parsed.success) {
    return {
      diagnostics: schemaProblems({ file: file.path, schema, source }, parsed.error.issues),
    };
  }
  const terms = parsed.data as Vocabularies[typeof name];
  const ids = terms.map((term) => term.id);
  return {
    source,
    terms,
    diagnostics: [
      ...idsTooAlike(file.path, source, ids),
      ...labelsTwice(file.path, source, terms),
      ...(idsInCode ? idsOutOfStep(file.path, source, ids, idsInCode) : []),
      ...replacementsMissing(file.path, source, terms),
    ],
  };
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

/**
 * Ids in which the file and the code differ: a rule about an id that is gone would be off, and none
 * would apply to an id that the code has never met, and nobody would see it.
 */
function idsOutOfStep(
  file: string,
  source: YamlSource,
  ids: readonly string[],
  idsInCode: readonly string[],
): Diagnostic[] {
  const gone = idsInCode
    .filter((id) => !ids.includes(id))
    .map((id) =>
      problem(
        file,
        { line: 1, column: 1 },
        {
          rule: 'vocabulary-id',
          field: '',
          message: `Id \`${id}\` tidak ada lagi di berkas ini, padahal kode mengenalnya.`,
          found: '',
          expected: `id \`${id}\``,
          advice:
            'Kembalikan id itu; labelnya boleh diubah, idnya tidak. Bila memang harus dihapus, jalankan `npm run schema`, lalu `npm run lint` menunjukkan kode yang memakainya.',
        },
      ),
    );
  const fresh = ids.flatMap((id, index) =>
    idsInCode.includes(id)
      ? []
      : problem(file, source.valueAt([index, 'id']), {
          rule: 'vocabulary-id',
          field: `[${index + 1}].id`,
          message: `Id \`${id}\` belum dikenal kode.`,
          found: id,
          expected: `salah satu dari: ${idsInCode.join(', ')}`,
          advice:
            'Bila ini id baru, jalankan `npm run schema`, lalu `npm run lint` menunjukkan kode yang harus menyebutnya.',
        }),
  );
  return [...gone, ...fresh];
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

/** Needs measured by an indicator that is not there: they would count as not measured. */
function measuresUnknown(
  vocabularies: Vocabularies,
  sources: ReadonlyMap<VocabularyName, YamlSource>,
): Diagnostic[] {
  const known: readonly string[] = vocabularies.indicators.map(({ id }) => id);
  return [...sources].flatMap(([name, source]) =>
    vocabularies[name].flatMap(({ measures = [] }, term) =>
      measures.flatMap(({ indicator }, at) =>
        known.includes(indicator)
          ? []
          : problem(pathOf(name), source.valueAt([term, 'measures', at, 'indicator']), {
              rule: 'vocabulary-id',
              field: `[${term + 1}].measures[${at + 1}].indicator`,
              message: `Indikator \`${indicator}\` tidak ada di indicators.yaml.`,
              found: indicator,
              expected: `salah satu dari: ${known.join(', ')}`,
              advice: 'Tulis id indikator yang ada.',
            }),
      ),
    ),
  );
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
