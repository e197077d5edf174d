/**
 * Checks single files against the rest of `content/`, without reading all of it: enough of the
 * others is read to know their names, their old addresses and what they replicate.
 */

import { statSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { loadFigures } from './check/check-figures.ts';
import { guideReferences, sourceIdsIn } from './check/guide-references.ts';
import { checkCatalogue, checkPage, guideChecker, innovationChecker } from './check/run-rules.ts';
import { todayInIndonesia } from './check/today.ts';
import { type Diagnostic, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { outlineByLine } from './formats/outline.ts';
import { outlinerFor } from './formats/outliner.ts';
import {
  bodiesOf,
  catalogueContextIn,
  type Loaded,
  type LoadOptions,
  loadCatalogue,
} from './load.ts';
import { pathsIn, readTexts } from './readers/content-files.ts';
import { isFigureFile } from './readers/figure-files.ts';
import { GUIDE_FOLDER } from './readers/guide-file.ts';
import { IMAGE_FOLDER, imagesIn } from './readers/image-files.ts';
import { INNOVATION_FOLDER, type ReadEntry } from './readers/innovation-file.ts';
import { PAGE_FOLDER } from './readers/page-file.ts';
import { readReferenceData } from './readers/reference-data.ts';
import { REGION_FILE } from './readers/region-file.ts';
import { VOCABULARY_FOLDER } from './readers/vocabulary-files.ts';
import { nameKey } from './rules/catalogue/unique-names.ts';

/**
 * The path in the project of a file that someone named, if the check knows such files.
 * @returns the path, or why not, in Indonesian.
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
  return isChecked(path) ? { path } : { reason: 'jenis berkas ini tidak diperiksa' };
}

function isChecked(path: string): boolean {
  const folder = posix.dirname(path);
  if (folder === INNOVATION_FOLDER || folder === IMAGE_FOLDER) return true;
  if (folder === PAGE_FOLDER || folder === GUIDE_FOLDER) return path.endsWith('.md');
  if (path === REGION_FILE || isFigureFile(path)) return true;
  return folder === VOCABULARY_FOLDER && path.endsWith('.yaml');
}

/** Problems of the files with these paths in the project, sorted. */
export async function checkFiles(
  root: string,
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<Pick<Loaded, 'diagnostics' | 'counts'>> {
  const named = new Set(paths);
  if (paths.some((path) => posix.dirname(path) === IMAGE_FOLDER)) {
    // Whether an image is used, only all entries together can tell.
    const { diagnostics, counts } = await loadCatalogue(root, options);
    return { diagnostics: diagnostics.filter(({ file }) => named.has(file)), counts };
  }
  const texts = (folder: string) =>
    readTexts(
      root,
      [...named].filter((path) => posix.dirname(path) === folder && path.endsWith('.md')),
    );
  const foundation = readReferenceData(root);
  const innovationTexts = texts(INNOVATION_FOLDER);
  const guideTexts = texts(GUIDE_FOLDER);
  const pageTexts = texts(PAGE_FOLDER);
  const surroundings = catalogueContextIn(root);
  const others = pathsIn(root, INNOVATION_FOLDER, '.md').filter((path) => !named.has(path));
  const otherTexts = innovationTexts.files.length > 0 ? readTexts(root, others).files : [];
  const imageOf = imagesIn(root, surroundings.imageNames);

  const diagnostics: Diagnostic[] = [
    ...foundation.diagnostics,
    ...innovationTexts.diagnostics,
    ...guideTexts.diagnostics,
    ...pageTexts.diagnostics,
  ];
  const outline = await outlinerFor(
    bodiesOf([...innovationTexts.files, ...guideTexts.files, ...pageTexts.files]),
  );
  for (const file of pageTexts.files) {
    diagnostics.push(...checkPage(file, { outline, imageOf }).diagnostics);
  }
  const { vocabularies, regions } = foundation;
  const today = options.today ?? todayInIndonesia();
  if (paths.some(isFigureFile)) {
    diagnostics.push(...loadFigures(root, foundation, today).diagnostics);
  }
  if (vocabularies) {
    const standards = { vocabularies, regions, today, outline, imageOf };
    const judge = innovationChecker(standards);
    const reads: ReadEntry[] = innovationTexts.files.map((file) => {
      const { read, diagnostics: problems } = judge(file);
      diagnostics.push(...problems);
      return read;
    });
    // Nothing between innovations depends on a body, so the others' are read line by line.
    const readOther = innovationChecker({ ...standards, outline: outlineByLine });
    const otherReads = otherTexts
      .filter((other) => reads.some((read) => bearsOn(other.text, read)))
      .map((file) => readOther(file).read);
    diagnostics.push(...checkCatalogue([...reads, ...otherReads], surroundings));
    const sourceReader = guideReferences(
      surroundings.slugs,
      readTexts(root, pathsIn(root, GUIDE_FOLDER, '.md')).files,
      (slug) => sourceIdsIn(readTexts(root, [`${INNOVATION_FOLDER}/${slug}.md`]).files[0]),
    );
    const judgeGuide = guideChecker(standards, sourceReader);
    for (const file of guideTexts.files) diagnostics.push(...judgeGuide(file).diagnostics);
  }
  return {
    diagnostics: sortDiagnostics(diagnostics.filter(({ file }) => named.has(file))),
    counts: {
      innovations: innovationTexts.files.length,
      guides: guideTexts.files.length,
      pages: pageTexts.files.length,
    },
  };
}

/**
 * Whether another file may have to do with this entry: it is of the same institution, names one of
 * its addresses, or has a part in a chain of replications. Too many are better than too few.
 */
function bearsOn(other: string, { entry }: ReadEntry): boolean {
  if (!entry) return false;
  const { formerSlugs, replicates, institution } = entry.data;
  if ([entry.slug, ...formerSlugs].some((slug) => slug && other.includes(slug))) return true;
  if (replicates.length > 0 && /^["']?replicates\b/m.test(other)) return true;
  const name = institution.name ?? '';
  const text = other.toLowerCase();
  const words = name.toLowerCase().split(/[^a-z]+/);
  return (
    words.every((word) => text.includes(word)) &&
    nameKey(name) !== '' &&
    nameKey(other).includes(nameKey(name))
  );
}
