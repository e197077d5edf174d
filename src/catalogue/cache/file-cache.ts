/**
 * Files that take long to make, kept from one build to the next under what they are made of. What is
 * kept is only ever a shortcut: without the folder a build makes the same bytes anew.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where they are kept, in the project. */
const FOLDER = '.cache/berkas';

/** What the making itself depends on: its code, and the versions of the libraries. */
const MAKERS = ['src/exports', 'src/drawing', 'src/domain'];

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

/** Read once: a build begins anew where files change. */
const hashes = new Map<string, string>();

/** A hash of these files and folders of the project, and of the versions of the libraries. */
export function hashOfCode(root: string, paths: readonly string[]): string {
  const key = [root, ...paths].join('\n');
  let known = hashes.get(key);
  if (known === undefined) {
    const hash = createHash('sha256').update(readOrNothing(join(root, 'package-lock.json')));
    for (const path of paths) {
      for (const file of filesAt(join(root, path))) {
        hash.update(file.slice(root.length)).update(readOrNothing(file));
      }
    }
    known = hash.digest('hex');
    hashes.set(key, known);
  }
  return known;
}

/** A file, or all files below a folder, sorted; none where there is nothing. */
function filesAt(path: string): string[] {
  try {
    if (statSync(path).isFile()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
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
