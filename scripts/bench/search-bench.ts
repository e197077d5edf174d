/**
 * The questions of `tests/search/queries.yaml` put to Semai's search and to three others over the
 * same documents: `npm run bench -- search`. Quality by kind, over these and over the questions never
 * used for tuning; bytes to the first results (index and scripts, as a server sends them, without the
 * page); milliseconds a question; and in a browser on a slowed processor, the time from opening the
 * page to ten results. For the last, `dist/` must be built.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { create, insertMultiple, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/indonesian';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { build } from 'vite';
import { currentCatalogue } from '../../src/catalogue/current.ts';
import { type SearchDocument, searchDocuments } from '../../src/search/index/documents.ts';
import type { SearchClient } from '../../src/search/query/client.ts';
import {
  idOf,
  indexOnDisk,
  measure,
  type Ranker,
  readQuestions,
  serveFilesToFetch,
  tableOf,
} from './relevance.ts';
import { type SearchPage, SLOWED, timeSlowed } from './slow-search.ts';

const FIELDS = ['title', 'names', 'summary', 'place', 'body'] as const;
const BOOST = { title: 8, names: 3, summary: 3, place: 2, body: 1 };
const SCHEMA = {
  id: 'string',
  title: 'string',
  names: 'string',
  summary: 'string',
  place: 'string',
  body: 'string',
} as const;
const compressed = (text: string | Buffer) => brotliCompressSync(text).byteLength;
const require = createRequire(import.meta.url);

/** A search under comparison. */
interface Contestant {
  name: string;
  rank: Ranker;
  /** What a page of its own needs; none for those that are timed in the built site, or not. */
  page?: Omit<SearchPage, 'name'>;
  /** Bytes to the first results of a question, with nothing loaded before. */
  bytes(query: string): Promise<number>;
}

/** Measures all of them and prints their tables. */
export async function benchSearch(): Promise<void> {
  const catalogue = await currentCatalogue();
  const documents = searchDocuments(catalogue);
  const folder = mkdtempSync(join(tmpdir(), 'semai-bench-'));
  const open = await indexOnDisk(catalogue, folder);
  await writePlainPagefind(documents, join(folder, 'pagefind'));
  const read = new Map<string, number>();
  const restoreFetch = serveFilesToFetch(read);
  const client = open();
  const find = (one: SearchClient, query: string) =>
    one.find({ words: query, chosen: {}, order: 'relevansi' });
  const readBytes = async (script: number, work: () => Promise<unknown>) => {
    read.clear();
    await work();
    return [...read].reduce(
      (sum, [path, bytes]) =>
        sum + (path.endsWith('.json') ? compressed(readFileSync(path)) : bytes),
      script,
    );
  };
  const script = await bundledSize('src/search/query/client.ts');
  const contestants: Contestant[] = [
    {
      name: 'Semai',
      rank: async (query) => (await find(client, query)).loaded.map(idOf),
      bytes: (query) => readBytes(script, () => find(open(), query)),
    },
    await miniSearch(documents),
    await orama(documents),
    await plainPagefind(pathToFileURL(join(folder, 'pagefind')).href, readBytes),
  ];
  const questions = Object.values(readQuestions()).flat();
  for (const { name, rank, bytes } of contestants) {
    await rank('kemiskinan');
    const start = performance.now();
    const { quality } = await measure(rank);
    const time = (performance.now() - start) / questions.length;
    const sizes: number[] = [];
    for (const { query } of questions) sizes.push(await bytes(query));
    sizes.sort((a, b) => a - b);
    const size = (part: number) =>
      `${((sizes[Math.floor(sizes.length * part)] ?? 0) / 1000).toFixed(1)} kB`;
    console.log(
      `\n${name}: bita sampai hasil pertama, median ${size(0.5)}, 9 dari 10 di bawah ${size(0.9)}; ${time.toFixed(1)} md per pertanyaan`,
    );
    console.log(tableOf(quality));
    const fresh = await measure(rank, readQuestions('fresh-queries.yaml'));
    console.log(`\nPertanyaan yang tidak dipakai menyetel:\n${tableOf(fresh.quality)}`);
  }
  restoreFetch();
  const pages = contestants.flatMap(({ name, page }) => (page ? [{ name, ...page }] : []));
  console.log(`\nDari membuka halaman sampai sepuluh hasil, prosesor dilambatkan ${SLOWED} kali:`);
  for (const [name, time] of await timeSlowed('dist', pages)) {
    console.log(`${name.padEnd(34)} ${(time / 1000).toFixed(2)} d`);
  }
  rmSync(folder, { recursive: true });
}

/** The texts of a document by field, and its id as the questions write it. */
function fieldsOf({ url, fields }: SearchDocument) {
  const texts = Object.fromEntries(FIELDS.map((name) => [name, fields[name].texts.join(' ')]));
  return { id: idAt(url), ...texts } as Record<'id' | (typeof FIELDS)[number], string>;
}

function idAt(url: string): string {
  const [first = '', second = '', third] = url.split('/').filter(Boolean);
  if (third === 'replikasi') return `panduan/${second}`;
  if (first === 'inovasi') return second;
  if (first === 'panduan' || first === 'wilayah') return `${first}/${second}`;
  return `halaman/${second || first}`;
}

async function miniSearch(documents: readonly SearchDocument[]): Promise<Contestant> {
  const engine = new MiniSearch({ fields: [...FIELDS] });
  engine.addAll(documents.map(fieldsOf));
  const size =
    compressed(JSON.stringify(engine)) + compressed(readFileSync(require.resolve('minisearch')));
  return {
    name: 'MiniSearch (fuzzy 0,2, prefix)',
    rank: async (query) =>
      engine
        .search(query, { fuzzy: 0.2, prefix: true, boost: BOOST })
        .slice(0, 10)
        .map(({ id }) => String(id)),
    bytes: async () => size,
    page: {
      data: JSON.stringify(engine),
      script: `import MiniSearch from 'minisearch';
const search = (q, data) => MiniSearch.loadJSON(data, ${JSON.stringify({ fields: FIELDS })})
  .search(q, ${JSON.stringify({ fuzzy: 0.2, prefix: true, boost: BOOST })})
  .slice(0, 10).map(({ id }) => id);`,
    },
  };
}

async function orama(documents: readonly SearchDocument[]): Promise<Contestant> {
  const engine = create({
    schema: SCHEMA,
    components: { tokenizer: { language, stemmer, stemming: true } },
  });
  const texts = documents.map(fieldsOf);
  await insertMultiple(
    engine,
    texts.map(({ id, ...fields }) => ({ ...fields, id })),
  );
  // What a browser would have to load to build the same index.
  const size =
    compressed(JSON.stringify(texts)) + compressed(readFileSync(require.resolve('@orama/orama')));
  return {
    name: 'Orama (stemmer bahasa Indonesia)',
    rank: async (query) => {
      const { hits } = await search(engine, {
        term: query,
        properties: [...FIELDS],
        boost: BOOST,
        limit: 10,
      });
      return hits.map(({ document }) => String((document as { id: string }).id));
    },
    bytes: async () => size,
    page: {
      data: JSON.stringify(texts),
      script: `import { create, insertMultiple, search as find } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/indonesian';
const search = async (q, data) => {
  const engine = create({
    schema: ${JSON.stringify(SCHEMA)},
    components: { tokenizer: { language, stemmer, stemming: true } },
  });
  await insertMultiple(engine, JSON.parse(data));
  const { hits } = await find(engine, ${JSON.stringify({ properties: FIELDS, boost: BOOST, limit: 10 }).replace(/^\{/, '{ term: q, ')});
  return hits.map(({ document }) => document.id);
};`,
    },
  };
}

/** Bytes of a script with all that it imports, as a browser loads it. */
async function bundledSize(path: string): Promise<number> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: path, preserveEntrySignatures: 'strict' } },
  })) as { output: { type: string; code?: string }[] };
  return output.reduce((sum, { code }) => sum + (code ? compressed(code) : 0), 0);
}

/** An index as Pagefind makes it of pages with these texts. */
async function writePlainPagefind(
  documents: readonly SearchDocument[],
  outputPath: string,
): Promise<void> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'id' });
  if (!index) throw new Error('Pagefind tidak dapat dimulai.');
  for (const document of documents) {
    const { title, ...others } = fieldsOf(document);
    const texts = FIELDS.flatMap((name) => (name === 'title' ? [] : [others[name]]));
    const content = `<html lang="id"><body><h1>${escapeHtml(title)}</h1>${texts
      .map((text) => `<p>${escapeHtml(text)}</p>`)
      .join('')}</body></html>`;
    await index.addHTMLFile({ url: document.url, content });
  }
  await index.writeFiles({ outputPath });
  await pagefind.close();
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function plainPagefind(
  folder: string,
  readBytes: (script: number, work: () => Promise<unknown>) => Promise<number>,
): Promise<Contestant> {
  interface Plain {
    search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  }
  const module = (await import(`${folder}/pagefind.js`)) as {
    createInstance(options: object): Plain;
  };
  const open = () => module.createInstance({ basePath: `${folder}/`, noWorker: true });
  const ask = async (engine: Plain, query: string) => {
    const { results } = await engine.search(query);
    const first = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return first.map(({ url }) => idAt(url.slice(url.search(/\/(?:inovasi|panduan|wilayah)\//))));
  };
  const engine = open();
  const script = compressed(readFileSync(new URL(`${folder}/pagefind.js`)));
  return {
    name: 'Pagefind saja',
    rank: (query) => ask(engine, query),
    bytes: (query) => readBytes(script, () => ask(open(), query)),
  };
}
