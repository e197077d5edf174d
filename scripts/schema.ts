/** Writes the JSON Schemas of innovations and guides to `public/data/schema/`, for YAML editors and readers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { namesIn, readTexts } from '../src/catalogue/readers/content-files.ts';
import { readVocabularies, VOCABULARY_FOLDER } from '../src/catalogue/readers/vocabulary-files.ts';
import { jsonSchema } from '../src/editor/field-list.ts';

const root = process.cwd();
const files = namesIn(root, VOCABULARY_FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `${VOCABULARY_FOLDER}/${name}`);
const { vocabularies } = readVocabularies(readTexts(root, files).files);
if (!vocabularies) {
  console.error('Kosakata belum lolos pemeriksaan; jalankan: npm run check');
  process.exit(1);
}
mkdirSync('public/data/schema', { recursive: true });
for (const kind of ['innovation', 'guide'] as const) {
  const file = `public/data/schema/${kind}.json`;
  writeFileSync(file, `${JSON.stringify(jsonSchema(kind, vocabularies), null, 2)}\n`);
  console.log(`${file} ditulis.`);
}
