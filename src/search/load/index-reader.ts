/** Loads the files of an index on demand. Runs in the browser. */
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
 * Reader of one index. Loaded files are cached; a file that failed to load is requested again next time.
 */
export class IndexReader {
  readonly #folder: string;
  readonly #shardKeys: readonly string[];
  readonly #cache = new PromiseCache();

  /**
   * @param folder address of the index's folder, with a closing slash.
   * @param shardKeys the key of each shard, ascending; see {@link shardOf}.
   */
  constructor(folder: string, shardKeys: readonly string[]) {
    this.#folder = folder;
    this.#shardKeys = shardKeys;
  }

  /**
   * Returns the postings of a word's stem in all fields but the body; none for an unknown stem.
   * @throws when its shard cannot be loaded.
   */
  postings(word: string): Promise<readonly Posting[]> {
    return this.#postings('kata', word);
  }

  /**
   * Returns the postings of a word's stem in all fields, including the body; none for an unknown stem.
   * @throws when its shard cannot be loaded.
   */
  postingsWithBody(word: string): Promise<readonly Posting[]> {
    return this.#postings('kalimat', word);
  }

  /** Returns the documents that have any of these values of a filter. @throws when they cannot be loaded. */
  async documentsWithAny(filter: string, values: readonly string[]): Promise<Set<number>> {
    const lists = await Promise.all(values.map((value) => this.#documentsWithValue(filter, value)));
    return new Set(lists.flat());
  }

  async #documentsWithValue(filter: string, value: string): Promise<readonly number[]> {
    const file = valueFile(filter, value);
    const text = await this.#cache.get(file, () => fetchJsonIfFound<string>(this.#folder + file));
    // A value without a file has no documents. The filter's file confirms that, or fails with the index gone.
    return text === undefined
      ? ((await this.documentsByValue(filter)).get(value) ?? [])
      : decodeDeltas(text);
  }

  /** Returns the documents of each value of a filter. @throws when they cannot be loaded. */
  async documentsByValue(filter: string): Promise<ReadonlyMap<string, readonly number[]>> {
    const values = await this.#read<Record<string, string>>(filterFile(filter));
    return new Map(Object.entries(values).map(([value, text]) => [value, decodeDeltas(text)]));
  }

  /** Returns the stored record of a document. @throws when it cannot be loaded. */
  record(docId: number): Promise<ResultRecord> {
    return this.#read(resultFile(docId));
  }

  /** Returns the ids of the innovations' documents in other orders, by the order's name. @throws when they cannot be loaded. */
  orders(): Promise<Readonly<Record<string, readonly number[]>>> {
    return this.#read(ORDERS_FILE);
  }

  async #postings(kind: 'kata' | 'kalimat', word: string): Promise<readonly Posting[]> {
    const stem = stemOf(word);
    const file = shardFile(kind, shardOf(stem, this.#shardKeys));
    const shard = await this.#read<Record<string, string>>(file);
    return Object.hasOwn(shard, stem) ? decodePostings(shard[stem] as string) : [];
  }

  #read<T>(file: string): Promise<T> {
    return this.#cache.get(file, () => fetchJson<T>(this.#folder + file));
  }
}
