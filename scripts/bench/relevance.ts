/**
 * How well a search answers the queries of `queries.yaml`, and what its answers cost. Used by the
 * test that holds the floors, and by `npm run bench -- search`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { INDEX_FOLDER } from '../../src/search/format/layout.ts';
import { writeIndex } from '../../src/search/index/astro-integration.ts';
import { searchIndexOf } from '../../src/search/index/build-index.ts';
import { type LexiconFiles, lexiconFiles } from '../../src/search/index/build-lexicon.ts';
import type { IndexLocation } from '../../src/search/load/lexicon-reader.ts';
import { SearchClient } from '../../src/search/query/client.ts';

/** What somebody asks, and what answers it; ids as in the comment of `queries.yaml`. */
export interface Question {
  query: string;
  answers: string[];
  notFirst?: string[];
}

/** The questions by their kind. */
export type Questions = Record<string, Question[]>;

/** Gives the ids of the first ten results of a query, in order. */
export type Ranker = (query: string) => Promise<string[]>;

/** Means over the questions of a kind, each 0 to 1. */
export interface Quality {
  /** An answer among the first three, and nothing first that must not be. */
  successAt3: number;
  /** Mean of one over the place of the first answer. */
  reciprocalRank: number;
  /** Discounted gain of the first ten, every answer worth the same, over the best there could be. */
  gainAt10: number;
}

/** The questions in a file of `tests/search`: `queries.yaml`, or those never used for tuning. */
export function readQuestions(file = 'queries.yaml'): Questions {
  return parse(
    readFileSync(new URL(`../../tests/search/${file}`, import.meta.url), 'utf8'),
  ) as Questions;
}

/** The id of a result as `queries.yaml` writes it. */
export function idOf({ kind, id }: { kind: string; id: string }): string {
  return kind === 'inovasi' ? id : `${kind}/${id}`;
}

/** The quality of a ranker, by kind and over `semua`; and the questions it failed. */
export async function measure(
  rank: Ranker,
  questions: Questions = readQuestions(),
): Promise<{ quality: Record<string, Quality>; failed: { query: string; got: string[] }[] }> {
  const quality: Record<string, Quality> = {};
  const failed: { query: string; got: string[] }[] = [];
  const all: Quality[] = [];
  for (const [kind, list] of Object.entries(questions)) {
    const single: Quality[] = [];
    for (const question of list) {
      const got = (await rank(question.query)).slice(0, 10);
      const judged = judge(question, got);
      if (judged.successAt3 === 0) failed.push({ query: question.query, got: got.slice(0, 3) });
      single.push(judged);
    }
    quality[kind] = mean(single);
    all.push(...single);
  }
  return { quality: { ...quality, semua: mean(all) }, failed };
}

function judge({ answers, notFirst = [] }: Question, got: readonly string[]): Quality {
  const wanted = new Set(answers);
  const place = got.findIndex((id) => wanted.has(id));
  const discount = (index: number) => 1 / Math.log2(index + 2);
  const gain = got.reduce((sum, id, index) => sum + (wanted.has(id) ? discount(index) : 0), 0);
  const best = Array.from({ length: Math.min(10, wanted.size) }, (_, index) =>
    discount(index),
  ).reduce((sum, one) => sum + one, 0);
  return {
    successAt3: place >= 0 && place < 3 && !notFirst.includes(got[0] ?? '') ? 1 : 0,
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
    gainAt10: gain / best,
  };
}

function mean(list: readonly Quality[]): Quality {
  const of = (key: keyof Quality) => list.reduce((sum, one) => sum + one[key], 0) / list.length;
  return {
    successAt3: of('successAt3'),
    reciprocalRank: of('reciprocalRank'),
    gainAt10: of('gainAt10'),
  };
}

/** The table of one search, a line a kind. */
export function tableOf(quality: Record<string, Quality>): string {
  const line = (cells: string[]) => cells.map((cell, n) => cell.padEnd(n ? 10 : 26)).join('');
  return [
    line(['', 'sukses@3', 'MRR', 'nDCG@10']),
    ...Object.entries(quality).map(([kind, one]) =>
      line([
        kind,
        ...[one.successAt3, one.reciprocalRank, one.gainAt10].map((number) => number.toFixed(2)),
      ]),
    ),
  ].join('\n');
}

/**
 * Lets `fetch` read files below `file:` addresses, which browsers' code here does when it is run on
 * an index on disk. What it reads is added to `read`, by path.
 */
export function serveFilesToFetch(read: Map<string, number>): () => void {
  const before = globalThis.fetch;
  globalThis.fetch = async (input, options) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith('file:')) return before(input, options);
    const path = fileURLToPath(address.replace(/\?.*$/, ''));
    if (!existsSync(path)) return new Response(null, { status: 404 });
    const bytes = readFileSync(path);
    read.set(path, bytes.byteLength);
    return new Response(bytes);
  };
  return () => {
    globalThis.fetch = before;
  };
}

/** Writes the index of a catalogue and its files of words into a folder. @returns a way to search it. */
export async function indexOnDisk(
  catalogue: Catalogue,
  folder: string,
): Promise<() => SearchClient> {
  const index = searchIndexOf(catalogue);
  await writeIndex(index, join(folder, INDEX_FOLDER));
  const files = lexiconFiles(catalogue);
  for (const { name, text } of Object.values(files)) writeFileSync(join(folder, name), text);
  const address = (path: string) => pathToFileURL(join(folder, path)).href;
  const addresses = Object.entries(files).map(([what, { name }]) => [what, address(name)]);
  const place: IndexLocation = {
    root: '/',
    folder: `${address(INDEX_FOLDER)}/${index.folder}/`,
    ...(Object.fromEntries(addresses) as Record<keyof LexiconFiles, string>),
  };
  return () => new SearchClient(place);
}
