/**
 * Checks single files against the rest of `content/` without reading all of it: of the other files
 * only those are read that the rules between files need.
 */

import { statSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import {
  type CheckedContent,
  type CheckOptions,
  checkContent,
  isContentFile,
} from './check-content.ts';
import { IMAGE_FOLDER } from './readers/image-files.ts';

/**
 * Returns the path in the project of a named file, or the reason why it is not checked, in
 * Indonesian.
 */
export function contentPath(
  root: string,
  from: string,
  named: string,
): { path: string; reason?: undefined } | { path?: undefined; reason: string } {
  const full = resolve(from, named);
  const path = relative(root, full).split(sep).join(posix.sep);
  if (!path.startsWith('content/')) return { reason: 'berkas ini di luar folder content' };
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat) return { reason: 'berkas ini tidak ada' };
  if (!stat.isFile()) return { reason: 'ini folder; sebutkan berkasnya' };
  return isContentFile(path) ? { path } : { reason: 'jenis berkas ini tidak diperiksa' };
}

/** Returns the problems of the files with these paths in the project, sorted. */
export async function checkFiles(
  root: string,
  paths: readonly string[],
  { today }: Pick<CheckOptions, 'today'> = {},
): Promise<Pick<CheckedContent, 'diagnostics' | 'counts'>> {
  const only = new Set(paths);
  if (!paths.some((path) => posix.dirname(path) === IMAGE_FOLDER)) {
    return checkContent(root, { today, only });
  }
  // Whether an image is used depends on all entries.
  const { diagnostics, counts } = await checkContent(root, { today });
  return { diagnostics: diagnostics.filter(({ file }) => only.has(file)), counts };
}
