/**
 * Cuts the fragments of a Pagefind index to what a result shows. Every result loads its fragment,
 * and of a body it shows a few words around a match at most.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { KIND_FILTER } from './query.ts';
import { PART_MARK } from './result.ts';

/** Words of a body that are kept: its beginning, which says what the matter is. */
const BODY_WORDS = 50;

/** Files open at a time: all of a large catalogue are more than a system lets one process open. */
const AT_A_TIME = 64;

/** Filters of which a result shows the value. */
const SHOWN = [KIND_FILTER, 'dampak', 'bukti', 'biaya', 'status'];

/** Stands before the JSON in each fragment. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Cuts the fragments in the folder of an index.
 * @throws when one does not look as expected.
 */
export async function cutFragments(folder: string): Promise<void> {
  const files = await readdir(join(folder, 'fragment'));
  for (let start = 0; start < files.length; start += AT_A_TIME) {
    const some = files.slice(start, start + AT_A_TIME);
    await Promise.all(some.map((file) => cutFragment(join(folder, 'fragment', file))));
  }
}

async function cutFragment(path: string): Promise<void> {
  const text = gunzipSync(await readFile(path)).toString('utf8');
  if (!text.startsWith(SIGNATURE)) {
    throw new Error(`Fragmen Pagefind berbentuk lain dari yang dikenal: ${path}.`);
  }
  const fragment = JSON.parse(text.slice(SIGNATURE.length)) as {
    content: string;
    filters: Record<string, string[]>;
  };
  const filters = Object.fromEntries(
    Object.entries(fragment.filters).filter(([name]) => SHOWN.includes(name)),
  );
  const kept = { ...fragment, filters, content: cutBody(fragment.content) };
  await writeFile(path, gzipSync(SIGNATURE + JSON.stringify(kept), { level: 9 }));
}

/** The text of a document, of its last part the beginning only. */
export function cutBody(content: string): string {
  const start = content.lastIndexOf(PART_MARK) + PART_MARK.length;
  const words = content.slice(start).split(' ');
  return content.slice(0, start) + words.slice(0, BODY_WORDS + 1).join(' ');
}
