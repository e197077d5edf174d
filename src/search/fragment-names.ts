/**
 * Gives the fragments of a Pagefind index names that compress. Every search loads the list of all
 * fragments; Pagefind names each by a hash, which is half of the bytes of that list. Numbered names
 * are nearly free: 12 kB become 7 kB at 951 entries, 186 kB become 100 kB at 26,039.
 */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const LIST_ENDING = '.pf_meta';
const FRAGMENT_ENDING = '.pf_fragment';

/** A name in the list: CBOR's mark for a text of 10 to 15 bytes, and the text. */
const NAME = /([\x6a-\x6f])(id_[0-9a-f]{7,12})/g;

/**
 * Renames the fragments in the folder of an index, and in the list of fragments. A name holds its
 * number and a part of the index's own hash, so that no cache takes one for that of another build.
 * @throws when the list does not look as expected; nothing is renamed then.
 */
export async function shortenFragmentNames(folder: string): Promise<void> {
  const list = (await readdir(folder)).find((file) => file.endsWith(LIST_ENDING));
  if (!list) throw new Error(`Tidak ada berkas ${LIST_ENDING} di ${folder}.`);
  const fragments = await readdir(join(folder, 'fragment'));
  const known = new Set(fragments.map((file) => file.slice(0, -FRAGMENT_ENDING.length)));
  const digits = Math.max(3, known.size.toString(36).length);
  const version = BigInt(`0x${/_([0-9a-f]+)\./.exec(list)?.[1] ?? '0'}`).toString(36);

  const names = new Map<string, string>();
  const content = gunzipSync(await readFile(join(folder, list))).toString('latin1');
  const renamed = content.replace(NAME, (whole, mark: string, name: string) => {
    // The fragments come first in the list; what follows names other files.
    if (names.size === known.size) return whole;
    const number = names.size.toString(36).padStart(digits, '0');
    const shorter = `id_${version.padStart(12, '0').slice(digits - name.length + 3)}${number}`;
    if (known.has(name) && mark.charCodeAt(0) - 0x60 === name.length) names.set(name, shorter);
    return mark + shorter;
  });
  if (names.size !== known.size || renamed.length !== content.length) {
    throw new Error(
      'Daftar fragmen Pagefind berbentuk lain dari yang dikenal; sesuaikan src/search/fragment-names.ts.',
    );
  }
  for (const [from, to] of names) {
    await rename(
      join(folder, 'fragment', from + FRAGMENT_ENDING),
      join(folder, 'fragment', to + FRAGMENT_ENDING),
    );
  }
  await writeFile(join(folder, list), gzipSync(Buffer.from(renamed, 'latin1'), { level: 9 }));
}
