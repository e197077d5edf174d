/** Builds the index that browsers search, with Pagefind. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { searchDocuments, searchOrders } from './documents.ts';
import { shortenFragmentNames } from './fragment-names.ts';
import { cutFragments } from './fragments.ts';

/**
 * Positions in one piece of the index. A search loads a piece for each of its words, so small pieces
 * are cheap to search, and many pieces are expensive to list: what is best grows with the catalogue.
 * Pagefind calls the setting unstable; without it all works, at some 20 kB more a word.
 */
function pieceSize(documents: number): number {
  return Math.max(500, Math.round(documents / 8));
}

/** Documents handed to Pagefind before waiting for its answers. */
const BATCH = 64;

/** Files of Pagefind's own search boxes, which this site does not use. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'wasm.unknown.pagefind',
];

/**
 * Writes the index of a catalogue into a folder, whose earlier contents are removed. The same
 * catalogue gives the same files.
 * @returns how many documents it holds.
 * @throws when Pagefind refuses a document or cannot write.
 */
export async function writeSearchIndex(catalogue: Catalogue, folder: string): Promise<number> {
  const documents = searchDocuments(catalogue);
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(pieceSize(documents.length));
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id' });
    if (!index) throw new Error(`Pagefind tidak dapat dimulai: ${errors.join('; ')}`);
    for (let start = 0; start < documents.length; start += BATCH) {
      const batch = documents.slice(start, start + BATCH);
      const answers = await Promise.all(
        batch.map(({ url, html }) => index.addHTMLFile({ url, content: html })),
      );
      answers.forEach((answer, position) => {
        refuse(answer.errors, `dokumen ${batch[position]?.url}`);
      });
    }
    await rm(folder, { recursive: true, force: true });
    refuse((await index.writeFiles({ outputPath: folder })).errors, folder);
  } finally {
    await pagefind.close();
  }
  await cutFragments(folder);
  await shortenFragmentNames(folder);
  await minifyScript(join(folder, 'pagefind.js'));
  await Promise.all(UNUSED.map((file) => rm(join(folder, file), { force: true })));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'urutan.json'), JSON.stringify(searchOrders(catalogue)));
  return documents.length;
}

/** Pagefind sends its script with long names; every search loads it. */
async function minifyScript(path: string): Promise<void> {
  const { code, errors } = await minify(path, await readFile(path, 'utf8'), { module: true });
  if (errors.length > 0 || !code) throw new Error(`${path} tidak dapat dipadatkan.`);
  await writeFile(path, code);
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind menolak ${what}: ${errors.join('; ')}`);
}
