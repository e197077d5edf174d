/** Writes the JSON Schema of an entry to `public/data/schema/`, for YAML editors and readers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { namesIn, readTexts } from '../src/catalogue/content-files.ts';
import { readVocabularies, VOCABULARY_FOLDER } from '../src/catalogue/vocabulary-files.ts';
import { innovationJsonSchema } from '../src/editor/field-list.ts';

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
writeFileSync(
  'public/data/schema/innovation.json',
  `${JSON.stringify(innovationJsonSchema(vocabularies), null, 2)}\n`,
);
console.log('public/data/schema/innovation.json ditulis.');
