/** Hashes of code, for the keys of caches. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

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
