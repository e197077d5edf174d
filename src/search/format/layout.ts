/**
 * File names of an index, and the choice of a stem's shard. Used by the build and by the browser, so
 * that both agree.
 */

/** The folder of all indexes on the site. */
export const INDEX_FOLDER = 'indeks';

/** The file of the innovations in other orders than that of the index. */
export const ORDERS_FILE = 'urutan.json';

/**
 * Returns the file of a shard. `kata` has the postings in all fields but the body, for ranking;
 * `kalimat` has the postings in all fields, for phrases in quotation marks.
 */
export function shardFile(kind: 'kata' | 'kalimat', number: number): string {
  return `${kind}/${number}.json`;
}

/** Returns the file of the documents that have a value of a filter. */
export function valueFile(filter: string, value: string): string {
  return `saring/${filter}/${value}.json`;
}

/** Returns the file of the documents of each value of a filter. */
export function filterFile(filter: string): string {
  return `saring/${filter}.json`;
}

/** Returns the file of a document's stored record. */
export function resultFile(docId: number): string {
  return `hasil/${docId}.json`;
}

/** Returns the shortest prefix of a shard's first stem that sorts after the previous shard's last stem. */
export function shardKey(previous: string, first: string): string {
  let shared = 0;
  while (shared < first.length && first[shared] === previous[shared]) shared += 1;
  return first.slice(0, shared + 1);
}

/**
 * Returns the number of the shard that has a stem if the index has it.
 * @param shardKeys the keys of all shards, ascending; see {@link shardKey}.
 */
export function shardOf(stem: string, shardKeys: readonly string[]): number {
  let [low, high] = [0, shardKeys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shardKeys[middle] as string) <= stem) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
