/** Reads the files of an index as they are needed. Runs in the browser. */
import {
  filterFile,
  ORDERS_FILE,
  resultFile,
  shardFile,
  shardOf,
  valueFile,
} from '../format/layout.ts';
import { decodePostings, type Posting } from '../format/postings.ts';
import type { ResultRecord } from '../format/stored-record.ts';
import { decodeDeltas } from '../format/varint.ts';
import { stemOf } from '../text/stem.ts';
import { fetchJson, fetchJsonIfFound } from './fetch-json.ts';
import { PromiseCache } from './promise-cache.ts';

/**
 * One index. What was read is remembered; what failed to load is read again when next asked for.
 */
export class IndexReader {
  readonly #folder: string;
  readonly #shardKeys: readonly string[];
  readonly #cache = new PromiseCache();

  /**
   * @param folder its address, with a closing slash.
   * @param pieces the beginnings of its pieces.
   */
  constructor(folder: string, pieces: readonly string[]) {
    this.#folder = folder;
    this.#shardKeys = pieces;
  }

  /** Where the stem of a word stands outside of bodies. @throws when its piece cannot be loaded. */
  postings(word: string): Promise<readonly Posting[]> {
    return this.#postings('kata', word);
  }

  /**
   * Where the stem of a word stands in all fields, the body included.
   * @throws when its piece cannot be loaded.
   */
  postingsWithBody(word: string): Promise<readonly Posting[]> {
    return this.#postings('kalimat', word);
  }

  /** The documents that have any of the values of a filter. @throws when they cannot be loaded. */
  async documentsWithAny(filter: string, values: readonly string[]): Promise<Set<number>> {
    const lists = await Promise.all(values.map((value) => this.#documentsWithValue(filter, value)));
    return new Set(lists.flat());
  }

  async #documentsWithValue(filter: string, value: string): Promise<readonly number[]> {
    const file = valueFile(filter, value);
    const text = await this.#cache.get(file, () => fetchJsonIfFound<string>(this.#folder + file));
    // Where no document has a value, the file of all its values says so; where none is left, it fails.
    return text === undefined
      ? ((await this.documentsByValue(filter)).get(value) ?? [])
      : decodeDeltas(text);
  }

  /** The documents of each value of a filter. @throws when they cannot be loaded. */
  async documentsByValue(filter: string): Promise<ReadonlyMap<string, readonly number[]>> {
    const values = await this.#read<Record<string, string>>(filterFile(filter));
    return new Map(Object.entries(values).map(([value, text]) => [value, decodeDeltas(text)]));
  }

  /** What the result of a document shows. @throws when it cannot be loaded. */
  record(document: number): Promise<ResultRecord> {
    return this.#read(resultFile(document));
  }

  /** The innovations in other orders, by the name of the order. @throws when they cannot be loaded. */
  orders(): Promise<Readonly<Record<string, readonly number[]>>> {
    return this.#read(ORDERS_FILE);
  }

  async #postings(kind: 'kata' | 'kalimat', word: string): Promise<readonly Posting[]> {
    const stem = stemOf(word);
    const file = shardFile(kind, shardOf(stem, this.#shardKeys));
    const piece = await this.#read<Record<string, string>>(file);
    return Object.hasOwn(piece, stem) ? decodePostings(piece[stem] as string) : [];
  }

  #read<T>(file: string): Promise<T> {
    return this.#cache.get(file, () => fetchJson<T>(this.#folder + file));
  }
}
