/** Hashes of code, for the keys of caches. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './hash.ts';

/**
 * Returns a hash of these files and folders of the project and of the versions of its libraries. Reads
 * all of them; a caller that needs it often memoizes it per catalogue.
 */
export function hashOfCode(root: string, paths: readonly string[]): string {
  return hashOf([
    readOrEmpty(join(root, 'package-lock.json')),
    ...paths
      .flatMap((path) => filesAt(join(root, path)))
      .flatMap((file) => [file.slice(root.length), readOrEmpty(file)]),
  ]);
}

/** Returns a file, or all files below a folder, sorted; empty if there is neither. */
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

function readOrEmpty(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
