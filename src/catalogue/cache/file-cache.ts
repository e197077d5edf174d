/**
 * Files that take long to make, kept from one build to the next under what they are made of. What is
 * kept is only ever a shortcut: without the folder a build makes the same bytes anew.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfCode } from './code-hash.ts';

/** Where they are kept, in the project. */
const FOLDER = '.cache/berkas';

/** What the making itself depends on: its code, and the versions of the libraries. */
const CODE_OF_EXPORTS = ['src/exports', 'src/drawing', 'src/domain'];

/**
 * The file made of this material, from the folder or by `make`.
 * @param material everything its contents depend on, apart from code and libraries
 */
export async function cachedFile(
  root: string,
  material: unknown,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const name = createHash('sha256')
    .update(hashOfCode(root, CODE_OF_EXPORTS))
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
