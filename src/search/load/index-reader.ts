/** Reads the files of an index as they are needed. Runs in the browser. */
import {
  filterFile,
  ORDERS_FILE,
  pieceFile,
  pieceOf,
  resultFile,
  valueFile,
} from '../format/layout.ts';
import { decodePostings, type Posting } from '../format/postings.ts';
import { decodeRising } from '../format/varint.ts';
import type { ResultRecord } from '../index/store-record.ts';
import type { Ranked } from '../query/rank.ts';
import { stemOf } from '../text/stem.ts';
import { readFile, readFileIfThere } from './fetch-json.ts';
import { LoadedOnce } from './promise-cache.ts';

/**
 * One index. What was read is remembered; what failed to load is read again when next asked for.
 */
export class IndexReader {
  readonly #folder: string;
  readonly #pieces: readonly string[];
  readonly #loaded = new LoadedOnce();

  /**
   * @param folder its address, with a closing slash.
   * @param pieces the beginnings of its pieces.
   */
  constructor(folder: string, pieces: readonly string[]) {
    this.#folder = folder;
    this.#pieces = pieces;
  }

  /** Where the stem of a word stands outside of bodies. @throws when its piece cannot be loaded. */
  postings(word: string): Promise<readonly Posting[]> {
    return this.#postings('kata', word);
  }

  /**
   * The documents in which the words stand one after another, by their stems; those first in which
   * they count most.
   * @throws when a piece cannot be loaded.
   */
  async phrase(words: readonly string[]): Promise<Ranked[]> {
    const [first = [], ...others] = await Promise.all(
      words.map((word) => this.#postings('kalimat', word)),
    );
    const more = others.map(
      (postings) => new Map(postings.map((posting) => [posting.document, posting])),
    );
    return first
      .flatMap(({ document, weight, at }) => {
        const here = more.map((postings) => postings.get(document));
        const places = here.map((posting) => new Set(posting?.at));
        const isThere = at.some((start) =>
          places.every((other, index) => other.has(start + index + 1)),
        );
        const score = here.reduce((sum, posting) => sum + (posting?.weight ?? 0), weight);
        return isThere ? [{ document, score }] : [];
      })
      .sort((a, b) => b.score - a.score || a.document - b.document);
  }

  /**
   * The documents that hold all of the phrases, as {@link phrase}; none without a phrase.
   * @throws when a piece cannot be loaded.
   */
  async phrases(phrases: readonly (readonly string[])[]): Promise<Ranked[]> {
    const [first = [], ...others] = await Promise.all(phrases.map((words) => this.phrase(words)));
    const more = others.map((found) => new Set(found.map(({ document }) => document)));
    return first.filter(({ document }) => more.every((found) => found.has(document)));
  }

  /** The documents that have any of the values of a filter. @throws when they cannot be loaded. */
  async having(filter: string, values: readonly string[]): Promise<Set<number>> {
    const lists = await Promise.all(values.map((value) => this.#valueOf(filter, value)));
    return new Set(lists.flat());
  }

  async #valueOf(filter: string, value: string): Promise<readonly number[]> {
    const file = valueFile(filter, value);
    const text = await this.#loaded.get(file, () => readFileIfThere<string>(this.#folder + file));
    // Where no document has a value, the file of all its values says so; where none is left, it fails.
    return text === undefined ? ((await this.values(filter)).get(value) ?? []) : decodeRising(text);
  }

  /** The documents of each value of a filter. @throws when they cannot be loaded. */
  async values(filter: string): Promise<ReadonlyMap<string, readonly number[]>> {
    const values = await this.#read<Record<string, string>>(filterFile(filter));
    return new Map(Object.entries(values).map(([value, text]) => [value, decodeRising(text)]));
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
    const file = pieceFile(kind, pieceOf(stem, this.#pieces));
    const piece = await this.#read<Record<string, string>>(file);
    return Object.hasOwn(piece, stem) ? decodePostings(piece[stem] as string) : [];
  }

  #read<T>(file: string): Promise<T> {
    return this.#loaded.get(file, () => readFile<T>(this.#folder + file));
  }
}
