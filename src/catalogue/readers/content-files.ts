/** The files of `content/` on disk: which there are, and their bytes as text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { decodeText, type TextFile } from '../formats/text-file.ts';

/**
 * Names of the files in a folder of the project, sorted. What is no plain file (a folder, a link that
 * could lead out of the project) ends with a slash, and is not read.
 */
export function namesIn(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .map((item) => (item.isFile() ? item.name : `${item.name}/`))
      .sort();
  } catch {
    return [];
  }
}

/** Paths of the files in a folder of the project whose names end so, sorted. */
export function pathsIn(root: string, folder: string, ending: string): string[] {
  const names = namesIn(root, folder).filter((name) => name.endsWith(ending));
  return names.map((name) => `${folder}/${name}`);
}

/** The text of these files (paths in the project); those that are not UTF-8 text are problems. */
export function readTexts(
  root: string,
  paths: readonly string[],
): { files: TextFile[]; diagnostics: Diagnostic[] } {
  const files: TextFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const decoded = decodeText(path, readFileSync(join(root, path)));
    if (decoded.file) files.push(decoded.file);
    diagnostics.push(...decoded.diagnostics);
  }
  return { files, diagnostics };
}
