/**
 * The files that browsers search, from the catalogue: for every stem where it stands, for every value
 * of a filter which documents have it, and for every document what its result shows. A search loads a
 * small piece for each of its words, whatever the size of the catalogue.
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
  /** Its folder, below that of all indexes; its name changes with what the index holds. */
  folder: string;
  /** The first letters of what each piece holds, in their order. */
  shardKeys: readonly string[];
  /** The text of each file, by its path in the folder. */
  files: ReadonlyMap<string, string>;
}

/** The least length of a piece: below it a file costs more than it holds. */
const MIN_SHARD_BYTES = 1000;

/** Between two texts of a part, and between parts: words on both sides do not stand together. */
const POSITION_GAP = 3;

/** What a part of a written word counts beside the whole: `Peken` in `e-Peken`. */
const COMPOUND_PART_WEIGHT = 0.5;

/** Letters below which a part of a written word is no word of its own. */
const MIN_COMPOUND_PART_LENGTH = 3;

/** The parts of a document, in the order in which their words are counted. */
const FIELD_ORDER: readonly (keyof Fields)[] = ['title', 'summary', 'place', 'names', 'body'];

/** The index of a catalogue; made once for it. The same catalogue gives the same files. */
export const searchIndexOf = memoizePerCatalogue(
  buildIndex,
  // Pages name it and an integration writes it: both have the one, which takes seconds to make.
  'search index',
);

function buildIndex(catalogue: Catalogue): SearchIndex {
  const documents = searchDocuments(catalogue);
  const files = new Map<string, string>();
  const shardKeys = addShards(files, documents);
  addFilters(files, documents);
  addEmptyFilterValues(files, knownFilterValues(catalogue));
  documents.forEach((document, number) => {
    files.set(resultFile(number), JSON.stringify(storedRecord(document)));
  });
  files.set(ORDERS_FILE, JSON.stringify(searchOrders(catalogue)));
  return { folder: folderOf(files), shardKeys, files };
}

/** Returns the name of the folder of these files, ten digits of a hash of names and texts. */
function folderOf(files: ReadonlyMap<string, string>): string {
  const parts = [...files].map(([path, text]) => `${path}\n${text}\n`);
  return hashOf(parts).slice(0, 10);
}

/** Where a stem stands: outside bodies, and anywhere. */
interface StemPostings {
  named: PostingsWriter;
  anywhere: PostingsWriter;
}

/**
 * Adds the pieces: each holds stems that follow one another, as many as make it worth a file, or one
 * that stands so often that it makes a piece alone.
 */
function addShards(files: Map<string, string>, documents: readonly SearchDocument[]): string[] {
  const standing = invert(documents);
  const stems = [...standing.keys()].sort();
  const texts = stems.map((stem) => {
    const { named, anywhere } = standing.get(stem) as StemPostings;
    return { stem, named: named.text(), anywhere: anywhere.text() };
  });
  const whole = texts.reduce((sum, { named }) => sum + named.length, 0);
  // More pieces are smaller, but make the list of pieces longer, which every search loads.
  const size = Math.max(MIN_SHARD_BYTES, Math.sqrt(2 * whole));
  const pieces: string[] = [];
  let held: typeof texts = [];
  let length = 0;
  let before = '';
  const close = () => {
    if (held.length === 0) return;
    const number = pieces.length;
    pieces.push(shardKey(before, held[0]?.stem ?? ''));
    before = held.at(-1)?.stem ?? '';
    for (const [what, kind] of [
      ['named', 'kata'],
      ['anywhere', 'kalimat'],
    ] as const) {
      const piece = Object.fromEntries(held.map((one) => [one.stem, one[what]]));
      files.set(shardFile(kind, number), JSON.stringify(piece));
    }
    held = [];
    length = 0;
  };
  for (const text of texts) {
    if (length + text.named.length > size) close();
    held.push(text);
    length += text.named.length;
  }
  close();
  return pieces;
}

function invert(documents: readonly SearchDocument[]): Map<string, StemPostings> {
  const all = new Map<string, StemPostings>();
  const written = new Map<string, StemmedWord>();
  documents.forEach(({ fields }, docId) => {
    const here = new Map<string, { weight: number; named: number[]; anywhere: number[] }>();
    let position = 0;
    const add = (stem: string, weight: number, isBody: boolean) => {
      const one = here.get(stem) ?? { weight: 0, named: [], anywhere: [] };
      one.weight += weight;
      if (!isBody && one.named.at(-1) !== position) one.named.push(position);
      if (one.anywhere.at(-1) !== position) one.anywhere.push(position);
      here.set(stem, one);
    };
    for (const name of FIELD_ORDER) {
      const { weight, texts } = fields[name];
      for (const text of texts) {
        for (const word of text.split(' ')) {
          const known = written.get(word) ?? stemsIn(word);
          written.set(word, known);
          for (const stem of known.within)
            add(stem, COMPOUND_PART_WEIGHT * weight, name === 'body');
          for (const stem of known.stems) {
            add(stem, weight, name === 'body');
            position += 1;
          }
        }
        position += POSITION_GAP;
      }
    }
    for (const [stem, { weight, named, anywhere }] of here) {
      const standing = all.get(stem) ?? {
        named: new PostingsWriter(),
        anywhere: new PostingsWriter(),
      };
      standing.named.add({ docId, weight, positions: named });
      standing.anywhere.add({ docId, weight, positions: anywhere });
      all.set(stem, standing);
    }
  });
  return all;
}

/** The stems of what stands between two spaces, and of words within it. */
interface StemmedWord {
  stems: readonly string[];
  within: readonly string[];
}

function stemsIn(written: string): StemmedWord {
  const words = tokenize(written);
  return { stems: words.map(stemOf), within: compoundParts(written, words).map(stemOf) };
}

/** Words within a written word that `tokensOf` reads as one: of `e-Peken`, `SiPelita`. */
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

/** Adds the documents of every value of every filter, each value alone and all of a filter together. */
function addFilters(files: Map<string, string>, documents: readonly SearchDocument[]): void {
  const filters = new Map<string, Map<string, number[]>>();
  documents.forEach((document, number) => {
    for (const [name, values] of Object.entries(document.filters)) {
      const filter = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, filter);
      for (const value of new Set(values)) {
        const having = filter.get(value) ?? [];
        having.push(number);
        filter.set(value, having);
      }
    }
  });
  for (const [name, values] of filters) {
    const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
    const texts = sorted.map(([value, numbers]) => [value, encodeDeltas(numbers)] as const);
    for (const [value, text] of texts) files.set(valueFile(name, value), JSON.stringify(text));
    files.set(filterFile(name), JSON.stringify(Object.fromEntries(texts)));
  }
}

/** Adds values that no document has: who asks for one is not told that a file is missing. */
function addEmptyFilterValues(
  files: Map<string, string>,
  asked: Readonly<Record<string, readonly string[]>>,
): void {
  for (const [name, values] of Object.entries(asked)) {
    for (const file of values.map((value) => valueFile(name, value))) {
      if (!files.has(file)) files.set(file, JSON.stringify(encodeDeltas([])));
    }
  }
}
