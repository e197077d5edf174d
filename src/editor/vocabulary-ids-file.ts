/** The ids of the vocabularies as TypeScript, so that the compiler checks the ids that code uses. */
import { VOCABULARY_NAMES, type Vocabularies } from '../domain/vocabulary/vocabulary.ts';

/** Path of the file that `npm run schema` writes. */
export const VOCABULARY_IDS_FILE = 'src/domain/vocabulary/vocabulary-ids.ts';

/** Longest line, as configured for the formatter in `.config`. */
const LINE_WIDTH = 100;

/** Returns the text of {@link VOCABULARY_IDS_FILE}, formatted as the formatter would. */
export function vocabularyIdsFile(vocabularies: Vocabularies): string {
  const lists = VOCABULARY_NAMES.map((name) =>
    property(
      name,
      vocabularies[name].map(({ id }) => id),
    ),
  );
  return `/**
 * The ids of \`content/vocabulary/*.yaml\`. Written by \`npm run schema\`; not edited by hand.
 *
 * An id that code names is typed with {@link VocabularyId}, so a renamed or misspelt one does not
 * compile. The check refuses a vocabulary whose ids are not those listed here.
 */

/** The ids of each vocabulary, in the order of its file. */
export const VOCABULARY_IDS = {
${lists.join('\n')}
} as const;

/** An id of the vocabulary \`Name\`. */
export type VocabularyId<Name extends keyof typeof VOCABULARY_IDS> =
  (typeof VOCABULARY_IDS)[Name][number];
`;
}

/** Returns one list of ids: on one line if it fits, else with one id per line. */
function property(name: string, ids: readonly string[]): string {
  const key = /^[a-z]+$/.test(name) ? name : `'${name}'`;
  const quoted = ids.map((id) => `'${id}'`);
  const line = `  ${key}: [${quoted.join(', ')}],`;
  if (line.length <= LINE_WIDTH) return line;
  return [`  ${key}: [`, ...quoted.map((id) => `    ${id},`), '  ],'].join('\n');
}
