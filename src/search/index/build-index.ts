/**
 * The files that browsers search, from the catalogue: for every stem where it stands, for every value
 * of a filter which documents have it, and for every document what its result shows. A search loads a
 * small piece for each of its words, whatever the size of the catalogue.
 */
import { createHash } from 'node:crypto';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { oncePerCatalogue } from '../../catalogue/views/memoize.ts';
import {
  beginningOf,
  filterFile,
  ORDERS_FILE,
  pieceFile,
  resultFile,
  valueFile,
} from '../format/layout.ts';
import { PostingsWriter } from '../format/postings.ts';
import { encodeRising } from '../format/varint.ts';
import { stemOf } from '../text/stem.ts';
import { tokensOf } from '../text/tokenize.ts';
import {
  askedValues,
  type Parts,
  type SearchDocument,
  searchDocuments,
  searchOrders,
} from './documents.ts';
import { recordOf } from './store-record.ts';

/** The index of a catalogue. */
export interface SearchIndex {
  /** Its folder, below that of all indexes; its name changes with what the index holds. */
  folder: string;
  /** The first letters of what each piece holds, in their order. */
  pieces: readonly string[];
  /** The text of each file, by its path in the folder. */
  files: ReadonlyMap<string, string>;
}

/** The least length of a piece: below it a file costs more than it holds. */
const LEAST_PIECE = 1000;

/** Between two texts of a part, and between parts: words on both sides do not stand together. */
const APART = 3;

/** What a part of a written word counts beside the whole: `Peken` in `e-Peken`. */
const PART_OF_WORD = 0.5;

/** Letters below which a part of a written word is no word of its own. */
const SHORTEST_PART = 3;

/** The parts of a document, in the order in which their words are counted. */
const PART_ORDER: readonly (keyof Parts)[] = ['title', 'summary', 'place', 'names', 'body'];

/** The index of a catalogue; made once for it. The same catalogue gives the same files. */
export const searchIndexOf = oncePerCatalogue(
  makeIndex,
  // Pages name it and an integration writes it: both have the one, which takes seconds to make.
  'search index',
);

function makeIndex(catalogue: Catalogue): SearchIndex {
  const documents = searchDocuments(catalogue);
  const files = new Map<string, string>();
  const pieces = addPieces(files, documents);
  addFilters(files, documents);
  addValuesOfNone(files, askedValues(catalogue));
  documents.forEach((document, number) => {
    files.set(resultFile(number), JSON.stringify(recordOf(document)));
  });
  files.set(ORDERS_FILE, JSON.stringify(searchOrders(catalogue)));
  return { folder: hashOf(files), pieces, files };
}

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(`${path}\n${text}\n`);
  return hash.digest('hex').slice(0, 10);
}

/** Where a stem stands: outside bodies, and anywhere. */
interface Standing {
  named: PostingsWriter;
  anywhere: PostingsWriter;
}

/**
 * Adds the pieces: each holds stems that follow one another, as many as make it worth a file, or one
 * that stands so often that it makes a piece alone.
 */
function addPieces(files: Map<string, string>, documents: readonly SearchDocument[]): string[] {
  const standing = standingIn(documents);
  const stems = [...standing.keys()].sort();
  const texts = stems.map((stem) => {
    const { named, anywhere } = standing.get(stem) as Standing;
    return { stem, named: named.text(), anywhere: anywhere.text() };
  });
  const whole = texts.reduce((sum, { named }) => sum + named.length, 0);
  // More pieces are smaller, but make the list of pieces longer, which every search loads.
  const size = Math.max(LEAST_PIECE, Math.sqrt(2 * whole));
  const pieces: string[] = [];
  let held: typeof texts = [];
  let length = 0;
  let before = '';
  const close = () => {
    if (held.length === 0) return;
    const number = pieces.length;
    pieces.push(beginningOf(before, held[0]?.stem ?? ''));
    before = held.at(-1)?.stem ?? '';
    for (const [what, kind] of [
      ['named', 'kata'],
      ['anywhere', 'kalimat'],
    ] as const) {
      const piece = Object.fromEntries(held.map((one) => [one.stem, one[what]]));
      files.set(pieceFile(kind, number), JSON.stringify(piece));
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

function standingIn(documents: readonly SearchDocument[]): Map<string, Standing> {
  const all = new Map<string, Standing>();
  const written = new Map<string, Written>();
  documents.forEach(({ parts }, document) => {
    const here = new Map<string, { weight: number; named: number[]; anywhere: number[] }>();
    let position = 0;
    const add = (stem: string, weight: number, isBody: boolean) => {
      const one = here.get(stem) ?? { weight: 0, named: [], anywhere: [] };
      one.weight += weight;
      if (!isBody && one.named.at(-1) !== position) one.named.push(position);
      if (one.anywhere.at(-1) !== position) one.anywhere.push(position);
      here.set(stem, one);
    };
    for (const name of PART_ORDER) {
      const { weight, texts } = parts[name];
      for (const text of texts) {
        for (const word of text.split(' ')) {
          const known = written.get(word) ?? stemsIn(word);
          written.set(word, known);
          for (const stem of known.within) add(stem, PART_OF_WORD * weight, name === 'body');
          for (const stem of known.stems) {
            add(stem, weight, name === 'body');
            position += 1;
          }
        }
        position += APART;
      }
    }
    for (const [stem, { weight, named, anywhere }] of here) {
      const standing = all.get(stem) ?? {
        named: new PostingsWriter(),
        anywhere: new PostingsWriter(),
      };
      standing.named.add({ document, weight, at: named });
      standing.anywhere.add({ document, weight, at: anywhere });
      all.set(stem, standing);
    }
  });
  return all;
}

/** The stems of what stands between two spaces, and of words within it. */
interface Written {
  stems: readonly string[];
  within: readonly string[];
}

function stemsIn(written: string): Written {
  const words = tokensOf(written);
  return { stems: words.map(stemOf), within: partsOf(written, words).map(stemOf) };
}

/** Words within a written word that `tokensOf` reads as one: of `e-Peken`, `SiPelita`. */
function partsOf(written: string, words: readonly string[]): string[] {
  return written
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= SHORTEST_PART && /\p{L}/u.test(part) && !words.includes(part));
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
    const texts = sorted.map(([value, numbers]) => [value, encodeRising(numbers)] as const);
    for (const [value, text] of texts) files.set(valueFile(name, value), JSON.stringify(text));
    files.set(filterFile(name), JSON.stringify(Object.fromEntries(texts)));
  }
}

/** Adds values that no document has: who asks for one is not told that a file is missing. */
function addValuesOfNone(
  files: Map<string, string>,
  asked: Readonly<Record<string, readonly string[]>>,
): void {
  for (const [name, values] of Object.entries(asked)) {
    for (const file of values.map((value) => valueFile(name, value))) {
      if (!files.has(file)) files.set(file, JSON.stringify(encodeRising([])));
    }
  }
}
