/**
 * Where the files of an index are, and which piece has a stem. Both sides of the index take it from
 * here. Runs in the browser, too.
 */

/** The folder of all indexes on the site. */
export const INDEX_FOLDER = 'indeks';

/** Ranks of the innovations in other orders than the index's own. */
export const ORDERS_FILE = 'urutan.json';

/**
 * A piece: `kata` for where a stem stands outside of bodies and how much it counts, which a search for
 * words loads; `kalimat` for all places where it stands, for a search for words just as they stand.
 */
export function shardFile(kind: 'kata' | 'kalimat', number: number): string {
  return `${kind}/${number}.json`;
}

/** The documents that have a value of a filter. */
export function valueFile(filter: string, value: string): string {
  return `saring/${filter}/${value}.json`;
}

/** The documents of each value of a filter. */
export function filterFile(filter: string): string {
  return `saring/${filter}.json`;
}

/** What the result of a document shows. */
export function resultFile(document: number): string {
  return `hasil/${document}.json`;
}

/** The fewest letters of a piece's first stem by which it is told from the last one before it. */
export function shardKey(before: string, first: string): string {
  let shared = 0;
  while (shared < first.length && first[shared] === before[shared]) shared += 1;
  return first.slice(0, shared + 1);
}

/** The number of the piece that has a stem, if any has; by the beginnings of all, in their order. */
export function shardOf(stem: string, beginnings: readonly string[]): number {
  let [low, high] = [0, beginnings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((beginnings[middle] as string) <= stem) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
