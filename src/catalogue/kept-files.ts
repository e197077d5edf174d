/**
 * Files that take long to make, kept from one build to the next under what they are made of. What is
 * kept is only ever a shortcut: without the folder a build makes the same bytes anew.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where they are kept, in the project. */
const FOLDER = '.cache/berkas';

/** What the making itself depends on: its code, and the versions of the libraries. */
const MAKERS = ['src/exports', 'src/domain'];

/**
 * The file made of this material, from the folder or by `make`.
 * @param material everything its contents depend on, apart from code and libraries
 */
export async function keptFile(
  root: string,
  material: unknown,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const name = createHash('sha256')
    .update(hashOfCode(root, MAKERS))
    .update(JSON.stringify(material))
    .digest('hex');
  const path = join(root, FOLDER, name);
  try {
    // A plain array of its own: a Buffer may be a piece of a larger one, which would be sent along.
    return new Uint8Array(readFileSync(path));
  } catch {
    const bytes = await make();
    mkdirSync(join(root, FOLDER), { recursive: true });
    // Whole or not at all, should the build be stopped.
    writeFileSync(`${path}.${process.pid}`, bytes);
    renameSync(`${path}.${process.pid}`, path);
    return bytes;
  }
}

const hashes = new Map<string, string>();

/** A hash of the code in these folders of the project, and of the versions of the libraries. */
export function hashOfCode(root: string, folders: readonly string[]): string {
  const key = [root, ...folders].join('\n');
  let known = hashes.get(key);
  if (known === undefined) {
    const hash = createHash('sha256').update(readOrNothing(join(root, 'package-lock.json')));
    for (const folder of folders) {
      for (const name of filesIn(join(root, folder))) {
        hash.update(name).update(readOrNothing(join(root, folder, name)));
      }
    }
    known = hash.digest('hex');
    hashes.set(key, known);
  }
  return known;
}

function filesIn(folder: string): string[] {
  try {
    return (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
      .filter((name) => name.endsWith('.ts'))
      .sort();
  } catch {
    return [];
  }
}

function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
