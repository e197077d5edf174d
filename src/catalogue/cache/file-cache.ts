/**
 * A cache on disk of files that take long to make, from one build to the next. A file is found by a
 * hash of its inputs. Without the folder a build makes the same bytes again.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './hash.ts';

/** The folder of the cache, in the project. */
const FOLDER = '.cache/berkas';

/**
 * Returns the file made of these inputs, from the cache or by `make`.
 * @param inputs everything that the bytes depend on, the hash of the code included, as plain data
 */
export async function cachedFile(
  root: string,
  inputs: unknown,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const path = join(root, FOLDER, hashOf([JSON.stringify(inputs)]));
  try {
    // A plain array of its own: a Buffer may be a view of a larger one, which would be sent as well.
    return new Uint8Array(readFileSync(path));
  } catch {
    const bytes = await make();
    mkdirSync(join(root, FOLDER), { recursive: true });
    // Written under another name first, so that a build that is stopped leaves no half file.
    writeFileSync(`${path}.${process.pid}`, bytes);
    renameSync(`${path}.${process.pid}`, path);
    return bytes;
  }
}
