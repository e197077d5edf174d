/** Imported entries before the check: what is refused here would have failed `npm run check`. */

import { checkCatalogue, innovationChecker } from '../catalogue/check/run-rules.ts';
import type { Diagnostic } from '../catalogue/diagnostics/diagnostic.ts';
import { bodyOf } from '../catalogue/formats/front-matter.ts';
import { outlineByLine } from '../catalogue/formats/outline.ts';
import { outlinerFor } from '../catalogue/formats/outliner.ts';
import type { TextFile } from '../catalogue/formats/text-file.ts';
import { namesIn, pathsIn, readTexts } from '../catalogue/readers/content-files.ts';
import { IMAGE_FOLDER, imagesIn } from '../catalogue/readers/image-files.ts';
import { INNOVATION_FOLDER } from '../catalogue/readers/innovation-file.ts';
import type { ImportContext } from './map-record.ts';

/**
 * Problems of each file with the content of the catalogue around it, by path. Problems that other
 * files have anyway are left out.
 */
export async function judgeEntries(
  root: string,
  files: readonly TextFile[],
  context: ImportContext,
  today: string,
): Promise<ReadonlyMap<string, Diagnostic[]>> {
  const outline = await outlinerFor(files.map(({ text }) => bodyOf(text)));
  const imageNames = namesIn(root, IMAGE_FOLDER);
  const standards = { ...context, today, outline, imageOf: imagesIn(root, imageNames) };
  const judged = files.map(innovationChecker(standards));
  const ours = new Set(files.map(({ path }) => path));
  const others = readTexts(
    root,
    pathsIn(root, INNOVATION_FOLDER, '.md').filter((path) => !ours.has(path)),
  ).files;
  const readOther = innovationChecker({ ...standards, outline: outlineByLine });
  const reads = [...judged.map(({ read }) => read), ...others.map((file) => readOther(file).read)];
  const paths = [...files, ...others].map(({ path }) => path.slice(INNOVATION_FOLDER.length + 1));
  const diagnostics = [
    ...judged.flatMap(({ diagnostics: own }) => own),
    ...checkCatalogue(reads, {
      names: paths,
      slugs: new Set(paths.map((path) => path.replace(/\.md$/, ''))),
      imageNames,
    }),
  ];
  const byPath = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (!ours.has(diagnostic.file)) continue;
    byPath.set(diagnostic.file, [...(byPath.get(diagnostic.file) ?? []), diagnostic]);
  }
  return byPath;
}
