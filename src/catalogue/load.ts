/**
 * The one way from `content/` to the catalogue: what the check accepts here is exactly what the
 * site builds.
 */
import { createHash } from 'node:crypto';
import { hashOfCode } from './cache/code-hash.ts';
import { EntryCache } from './cache/entry-cache.ts';
import type { Catalogue } from './catalogue.ts';
import { loadFigures } from './check/check-figures.ts';
import { guideReferences } from './check/guide-references.ts';
import {
  type CheckedEntry,
  checkCatalogue,
  checkPage,
  guideChecker,
  innovationChecker,
} from './check/run-rules.ts';
import { todayInIndonesia } from './check/today.ts';
import { type Diagnostic, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { formatDiagnostics } from './diagnostics/format.ts';
import { bodyOf } from './formats/front-matter.ts';
import { outlinerFor } from './formats/outliner.ts';
import type { TextFile } from './formats/text-file.ts';
import { namesIn, pathsIn, readTexts } from './readers/content-files.ts';
import { innovationOf } from './readers/entry.ts';
import { GUIDE_FOLDER, guideOf, type ReadGuide } from './readers/guide-file.ts';
import { IMAGE_FOLDER, imagesIn } from './readers/image-files.ts';
import { INNOVATION_FOLDER, slugOf } from './readers/innovation-file.ts';
import type { ContentPage } from './readers/page-file.ts';
import { PAGE_FOLDER } from './readers/page-file.ts';
import { type ReferenceData, readReferenceData } from './readers/reference-data.ts';
import type { CatalogueContext } from './rules/rule.ts';

/** How the catalogue is read. */
export interface LoadOptions {
  /**
   * The day against which dates in the future are judged, `YYYY-MM-DD`. Default: the real day. It
   * decides only what is accepted, never what is shown.
   */
  today?: string;
  /** Whether what was accepted is kept in `.cache/` for the next run, and used in this. */
  useCache?: boolean;
}

/** What was read, and everything that is wrong with it. */
export interface Loaded {
  /** Undefined where there is any diagnostic. */
  catalogue: Catalogue | undefined;
  /** Sorted. */
  diagnostics: Diagnostic[];
  /** How many files were looked at. */
  counts: { innovations: number; guides: number; pages: number };
}

/** Reads and checks everything in `content/` below `root`. Throws only where the disk fails. */
export async function loadCatalogue(root: string, options: LoadOptions = {}): Promise<Loaded> {
  const foundation = readReferenceData(root);
  const innovationTexts = readTexts(root, pathsIn(root, INNOVATION_FOLDER, '.md'));
  const guideTexts = readTexts(root, pathsIn(root, GUIDE_FOLDER, '.md'));
  const pageTexts = readTexts(root, pathsIn(root, PAGE_FOLDER, '.md'));
  const surroundings = catalogueContextIn(root);
  const today = options.today ?? todayInIndonesia();
  const kept = options.useCache
    ? new EntryCache(root, entryCacheKey(root, foundation), today)
    : undefined;
  const known = new Map(
    innovationTexts.files.flatMap((file) => {
      const read = kept?.get(file);
      return read ? [[file, read] as const] : [];
    }),
  );
  const outline = await outlinerFor(
    bodiesOf([
      ...innovationTexts.files.filter((file) => !known.has(file)),
      ...guideTexts.files,
      ...pageTexts.files,
    ]),
  );
  const imageOf = imagesIn(root, surroundings.imageNames);

  const diagnostics = [
    ...foundation.diagnostics,
    ...innovationTexts.diagnostics,
    ...guideTexts.diagnostics,
    ...pageTexts.diagnostics,
  ];
  const pages: ContentPage[] = [];
  for (const file of pageTexts.files) {
    const { read, diagnostics: problems } = checkPage(file, { outline, imageOf });
    diagnostics.push(...problems);
    if (read.page) pages.push(read.page);
  }
  const reads: CheckedEntry[] = [];
  const guideReads: ReadGuide[] = [];
  const { vocabularies, regions, searchWords } = foundation;
  const { figures: regionFigures, diagnostics: figureProblems } = loadFigures(
    root,
    foundation,
    today,
  );
  diagnostics.push(...figureProblems);
  if (vocabularies) {
    const standards = { vocabularies, regions, today, outline, imageOf };
    const judge = innovationChecker(standards);
    for (const file of innovationTexts.files) {
      const before = known.get(file);
      if (before) {
        reads.push(before);
        continue;
      }
      const { read, diagnostics: problems } = judge(file);
      diagnostics.push(...problems);
      reads.push(read);
      if (problems.length === 0) kept?.add(file, read);
    }
    kept?.save();
    diagnostics.push(...checkCatalogue(reads, surroundings));
    const sourcesBySlug = new Map(
      reads.flatMap(({ entry }) =>
        entry ? [[entry.slug, entry.data.sources.map(({ id }) => id)] as const] : [],
      ),
    );
    const judgeGuide = guideChecker(
      standards,
      guideReferences(surroundings.slugs, guideTexts.files, (slug) => sourcesBySlug.get(slug)),
    );
    for (const file of guideTexts.files) {
      const { read, diagnostics: problems } = judgeGuide(file);
      diagnostics.push(...problems);
      guideReads.push(read);
    }
  }

  const counts = {
    innovations: innovationTexts.files.length,
    guides: guideTexts.files.length,
    pages: pageTexts.files.length,
  };
  if (diagnostics.length > 0 || !vocabularies || !searchWords) {
    return { catalogue: undefined, diagnostics: sortDiagnostics(diagnostics), counts };
  }
  const innovations = reads.flatMap(({ entry }) => (entry ? [innovationOf(entry)] : []));
  const innovationBySlug = new Map(innovations.map((one) => [one.slug, one]));
  const guides = guideReads.flatMap(({ guide }) => (guide ? [guideOf(guide)] : []));
  const catalogue = {
    vocabularies,
    searchWords,
    regions,
    regionFigures,
    innovations,
    innovationBySlug,
    guides,
    pages,
  };
  return { catalogue, diagnostics, counts };
}

/**
 * The catalogue below `root`.
 * @throws an Error whose message is every problem, formatted, where there is any.
 */
export async function catalogueOrThrow(
  root: string,
  options: LoadOptions = {},
): Promise<Catalogue> {
  const { catalogue, diagnostics } = await loadCatalogue(root, options);
  if (catalogue) return catalogue;
  throw new Error(`Isi katalog bermasalah:\n\n${formatDiagnostics(diagnostics)}`);
}

/** A text that changes whenever what entries are judged by does: code, vocabularies, regions. */
function entryCacheKey(root: string, { vocabularies, regions }: ReferenceData): string {
  return createHash('sha256')
    .update(
      hashOfCode(root, [
        ...['diagnostics', 'formats', 'schema', 'readers', 'rules', 'check'].map(
          (room) => `src/catalogue/${room}`,
        ),
        'src/domain',
      ]),
    )
    .update(JSON.stringify([vocabularies ?? null, [...regions]]))
    .digest('hex');
}

/** What stands around the innovations on disk. */
export function catalogueContextIn(root: string): Omit<CatalogueContext, 'entries'> {
  const names = namesIn(root, INNOVATION_FOLDER);
  const slugs = new Set(names.filter((name) => name.endsWith('.md')).map(slugOf));
  return { names, slugs, imageNames: namesIn(root, IMAGE_FOLDER) };
}

/** The Markdown of each of these files. */
export function bodiesOf(files: readonly TextFile[]): string[] {
  return files.map(({ text }) => bodyOf(text));
}
