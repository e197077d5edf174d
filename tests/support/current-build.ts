/** Guards tests over the built site against a build that is missing or outdated. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything that a build reads, but for the installed packages. */
const SOURCES = ['src', 'content', 'public', 'astro.config.mjs', 'package-lock.json'];

/**
 * Returns the folder of the built site.
 * @param root the project, for the sources to compare with
 * @throws when there is no build, or a source file was changed after it. A deleted file is not seen.
 */
export function currentBuild(dist: string, root = '.'): string {
  const built = statSync(join(dist, 'index.html'), { throwIfNoEntry: false });
  if (!built) {
    throw new Error(`Situs belum dibangun: ${dist}/ tidak ada. Jalankan dulu: npm run build`);
  }
  // The folder, not a page in it: an unchanged page keeps its time from an earlier build.
  const builtAt = statSync(dist).mtimeMs;
  const newer = SOURCES.flatMap((source) => filesIn(root, source)).find(
    (file) => statSync(join(root, file)).mtimeMs > builtAt,
  );
  if (newer) {
    throw new Error(`Situs di ${dist}/ lebih lama daripada ${newer}. Jalankan dulu: npm run build`);
  }
  return dist;
}

/** The files of a folder at any depth, or a file itself, by their paths from the root. */
function filesIn(root: string, source: string): string[] {
  if (!statSync(join(root, source)).isDirectory()) return [source];
  return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
