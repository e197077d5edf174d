/**
 * Builds the search index of a catalogue: the postings of every stem, the documents of every filter
 * value, and the stored record of every document. A search loads a small shard for each of its words,
 * whatever the size of the catalogue.
 */
import { hashOf } from '../../catalogue/cache/hash.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { memoizePerCatalogue } from '../../catalogue/views/memoize.ts';
import {
  filterFile,
  ORDERS_FILE,
  resultFile,
  shardFile,
  shardKey,
  valueFile,
} from '../format/layout.ts';
import { PostingsWriter } from '../format/postings.ts';
import { encodeDeltas } from '../format/varint.ts';
import { stemOf } from '../text/stem.ts';
import { tokenize } from '../text/tokenize.ts';
import {
  type Fields,
  knownFilterValues,
  type SearchDocument,
  searchDocuments,
  searchOrders,
} from './documents.ts';
import { storedRecord } from './store-record.ts';

/** The index of a catalogue. */
export interface SearchIndex {
  /** Name of its folder: a hash of its files. */
  folder: string;
  /** The key of each shard, ascending; see {@link shardKey}. */
  shardKeys: readonly string[];
  /** Text of each file by its path in the folder. */
  files: ReadonlyMap<string, string>;
}

/** Minimum size of a shard, in bytes: a smaller file costs more in overhead than it contains. */
const MIN_SHARD_BYTES = 1000;

/** Position increment gap between two texts and two fields, so that no phrase matches across them. */
const POSITION_GAP = 3;

/** Weight of a part of a compound, relative to the whole word: `Peken` in `e-Peken`. */
const COMPOUND_PART_WEIGHT = 0.5;

/** Minimum length of a part of a compound, in letters; shorter ones are not indexed. */
const MIN_COMPOUND_PART_LENGTH = 3;

/** The fields of a document in the order of positions. */
const FIELD_ORDER: readonly (keyof Fields)[] = ['title', 'summary', 'place', 'names', 'body'];

/** Returns the index of a catalogue, built once. The same catalogue always gives the same files. */
export const searchIndexOf = memoizePerCatalogue(
  buildIndex,
  // Pages refer to it and the integration writes it; building it takes seconds.
  'search index',
);

function buildIndex(catalogue: Catalogue): SearchIndex {
  const documents = searchDocuments(catalogue);
  const files = new Map<string, string>();
  const shardKeys = addShards(files, documents);
  addFilters(files, documents);
  addEmptyFilterValues(files, knownFilterValues(catalogue));
  documents.forEach((document, docId) => {
    files.set(resultFile(docId), JSON.stringify(storedRecord(document)));
  });
  files.set(ORDERS_FILE, JSON.stringify(searchOrders(catalogue)));
  return { folder: folderOf(files), shardKeys, files };
}

/** Returns the name of the folder of these files, ten digits of a hash of names and texts. */
function folderOf(files: ReadonlyMap<string, string>): string {
  const parts = [...files].map(([path, text]) => `${path}\n${text}\n`);
  return hashOf(parts).slice(0, 10);
}

/** Postings of one stem: in all fields but the body, and in all fields. */
interface StemPostings {
  withoutBody: PostingsWriter;
  withBody: PostingsWriter;
}

/**
 * Splits the postings into shards and adds their files. A shard holds consecutive stems and at least
 * `MIN_SHARD_BYTES`; a very frequent stem gets a shard of its own. Returns the key of each shard.
 */
function addShards(files: Map<string, string>, documents: readonly SearchDocument[]): string[] {
  const inverted = invert(documents);
  const stems = [...inverted.keys()].sort();
  const texts = stems.map((stem) => {
    const { withoutBody, withBody } = inverted.get(stem) as StemPostings;
    return { stem, withoutBody: withoutBody.text(), withBody: withBody.text() };
  });
  const total = texts.reduce((sum, { withoutBody }) => sum + withoutBody.length, 0);
  // More shards are smaller, but make the list of their keys longer, which every search loads.
  const size = Math.max(MIN_SHARD_BYTES, Math.sqrt(2 * total));
  const shardKeys: string[] = [];
  let shardTexts: typeof texts = [];
  let length = 0;
  let previous = '';
  const close = () => {
    if (shardTexts.length === 0) return;
    const number = shardKeys.length;
    shardKeys.push(shardKey(previous, shardTexts[0]?.stem ?? ''));
    previous = shardTexts.at(-1)?.stem ?? '';
    for (const [postings, kind] of [
      ['withoutBody', 'kata'],
      ['withBody', 'kalimat'],
    ] as const) {
      const shard = Object.fromEntries(shardTexts.map((one) => [one.stem, one[postings]]));
      files.set(shardFile(kind, number), JSON.stringify(shard));
    }
    shardTexts = [];
    length = 0;
  };
  for (const text of texts) {
    if (length + text.withoutBody.length > size) close();
    shardTexts.push(text);
    length += text.withoutBody.length;
  }
  close();
  return shardKeys;
}

/** Inverts documents: returns the postings of every stem. */
function invert(documents: readonly SearchDocument[]): Map<string, StemPostings> {
  const all = new Map<string, StemPostings>();
  const stemmed = new Map<string, StemmedWord>();
  documents.forEach(({ fields }, docId) => {
    const here = new Map<string, { weight: number; withoutBody: number[]; withBody: number[] }>();
    let position = 0;
    const add = (stem: string, weight: number, isBody: boolean) => {
      const one = here.get(stem) ?? { weight: 0, withoutBody: [], withBody: [] };
      one.weight += weight;
      if (!isBody && one.withoutBody.at(-1) !== position) one.withoutBody.push(position);
      if (one.withBody.at(-1) !== position) one.withBody.push(position);
      here.set(stem, one);
    };
    for (const name of FIELD_ORDER) {
      const { weight, texts } = fields[name];
      for (const text of texts) {
        for (const word of text.split(' ')) {
          const known = stemmed.get(word) ?? stemsIn(word);
          stemmed.set(word, known);
          for (const stem of known.parts) add(stem, COMPOUND_PART_WEIGHT * weight, name === 'body');
          for (const stem of known.stems) {
            add(stem, weight, name === 'body');
            position += 1;
          }
        }
        position += POSITION_GAP;
      }
    }
    for (const [stem, { weight, withoutBody, withBody }] of here) {
      const postings = all.get(stem) ?? {
        withoutBody: new PostingsWriter(),
        withBody: new PostingsWriter(),
      };
      postings.withoutBody.add({ docId, weight, positions: withoutBody });
      postings.withBody.add({ docId, weight, positions: withBody });
      all.set(stem, postings);
    }
  });
  return all;
}

/** The stems of a written word (the text between two spaces), and of the parts of a compound. */
interface StemmedWord {
  stems: readonly string[];
  parts: readonly string[];
}

function stemsIn(written: string): StemmedWord {
  const words = tokenize(written);
  return { stems: words.map(stemOf), parts: compoundParts(written, words).map(stemOf) };
}

/** Returns the parts of a compound that `tokenize` reads as one token: of `e-Peken`, `SiPelita`. */
function compoundParts(written: string, words: readonly string[]): string[] {
  return written
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (part) =>
        part.length >= MIN_COMPOUND_PART_LENGTH && /\p{L}/u.test(part) && !words.includes(part),
    );
}

/** Adds the documents of every filter value: a file per value, and a file per filter with all its values. */
function addFilters(files: Map<string, string>, documents: readonly SearchDocument[]): void {
  const filters = new Map<string, Map<string, number[]>>();
  documents.forEach((document, docId) => {
    for (const [name, values] of Object.entries(document.filters)) {
      const filter = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, filter);
      for (const value of new Set(values)) {
        const docIds = filter.get(value) ?? [];
        docIds.push(docId);
        filter.set(value, docIds);
      }
    }
  });
  for (const [name, values] of filters) {
    const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
    const texts = sorted.map(([value, docIds]) => [value, encodeDeltas(docIds)] as const);
    for (const [value, text] of texts) files.set(valueFile(name, value), JSON.stringify(text));
    files.set(filterFile(name), JSON.stringify(Object.fromEntries(texts)));
  }
}

/** Adds empty files for values without documents, so that a query for one does not end in a 404. */
function addEmptyFilterValues(
  files: Map<string, string>,
  knownValues: Readonly<Record<string, readonly string[]>>,
): void {
  for (const [name, values] of Object.entries(knownValues)) {
    for (const file of values.map((value) => valueFile(name, value))) {
      if (!files.has(file)) files.set(file, JSON.stringify(encodeDeltas([])));
    }
  }
}
