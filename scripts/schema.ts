/**
 * Writes what is derived from the schema and the vocabularies: the JSON Schemas of innovations and
 * guides in `public/data/schema/`, for YAML editors and readers, and the ids of the vocabularies as
 * TypeScript.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { namesIn, readTexts } from '../src/catalogue/readers/content-files.ts';
import { readVocabularies, VOCABULARY_FOLDER } from '../src/catalogue/readers/vocabulary-files.ts';
import { jsonSchema } from '../src/editor/field-list.ts';
import { VOCABULARY_IDS_FILE, vocabularyIdsFile } from '../src/editor/vocabulary-ids-file.ts';

const root = process.cwd();
const files = namesIn(root, VOCABULARY_FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `${VOCABULARY_FOLDER}/${name}`);
// Ids may differ from those in code here: that file is what is being written.
const { vocabularies } = readVocabularies(readTexts(root, files).files, { idsInCode: {} });
if (!vocabularies) {
  console.error('Kosakata belum lolos pemeriksaan; jalankan: npm run check');
  process.exit(1);
}
writeFileSync(VOCABULARY_IDS_FILE, vocabularyIdsFile(vocabularies));
console.log(`${VOCABULARY_IDS_FILE} ditulis.`);
mkdirSync('public/data/schema', { recursive: true });
for (const kind of ['innovation', 'guide'] as const) {
  const file = `public/data/schema/${kind}.json`;
  writeFileSync(file, `${JSON.stringify(jsonSchema(kind, vocabularies), null, 2)}\n`);
  console.log(`${file} ditulis.`);
}
