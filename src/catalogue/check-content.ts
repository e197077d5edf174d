/**
 * The check of `content/`: reads the files, runs every rule over them and collects all problems. It
 * is the one place where a kind of content is wired in: `load.ts` makes the catalogue of its result,
 * `check-files.ts` restricts it to some files.
 */
import { posix } from 'node:path';
import type { RegionFigures } from '../domain/figures/region-figures.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { Innovation } from '../domain/innovation/innovation.ts';
import { hashOfCode } from './cache/code-hash.ts';
import { EntryCache } from './cache/entry-cache.ts';
import { hashOf } from './cache/hash.ts';
import { loadFigures } from './check/check-figures.ts';
import { guideReferences } from './check/guide-references.ts';
import { relatedEntries } from './check/related-entries.ts';
import {
  type CheckContext,
  type CheckedEntry,
  checkCatalogue,
  checkPage,
  guideChecker,
  innovationChecker,
} from './check/run-rules.ts';
import { todayInIndonesia } from './check/today.ts';
import { type Diagnostic, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { bodyOf } from './formats/front-matter.ts';
import { outlinerFor } from './formats/outliner.ts';
import type { TextFile } from './formats/text-file.ts';
import { namesIn, pathsIn, readTexts } from './readers/content-files.ts';
import { innovationOf } from './readers/entry.ts';
import { isFigureFile } from './readers/figure-files.ts';
import { GUIDE_FOLDER, guideOf } from './readers/guide-file.ts';
import { IMAGE_FOLDER, imagesIn } from './readers/image-files.ts';
import { INNOVATION_FOLDER, slugOf } from './readers/innovation-file.ts';
import { type ContentPage, PAGE_FOLDER } from './readers/page-file.ts';
import { type ReferenceData, readReferenceData } from './readers/reference-data.ts';
import { REGION_FILE } from './readers/region-file.ts';
import { VOCABULARY_FOLDER } from './readers/vocabulary-files.ts';
import type { CatalogueContext } from './rules/rule.ts';

/** How content is checked. */
export interface CheckOptions {
  /**
   * The day against which dates in the future are checked, `YYYY-MM-DD`. Default: today in
   * Indonesia. It decides only what is accepted, never what is shown.
   */
  today?: string;
  /** Whether to use and update the cache of accepted entries in `.cache/`. Default false. */
  useCache?: boolean;
  /** Paths in the project of the files to check. Default: all files of `content/`. */
  only?: ReadonlySet<string>;
}

/** The content of the checked files, and all problems in them. */
export interface CheckedContent
  extends Pick<ReferenceData, 'vocabularies' | 'regions' | 'searchWords'> {
  regionFigures: RegionFigures | undefined;
  /** Sorted by slug; incomplete if there are diagnostics. So are guides and pages. */
  innovations: Innovation[];
  guides: Guide[];
  pages: ContentPage[];
  /** Sorted. */
  diagnostics: Diagnostic[];
  /** Number of checked files. */
  counts: { innovations: number; guides: number; pages: number };
}

/** Returns true if the check reads the file at this path in the project. */
export function isContentFile(path: string): boolean {
  switch (posix.dirname(path)) {
    case INNOVATION_FOLDER:
    case IMAGE_FOLDER:
      // Files of other types are refused by name.
      return true;
    case GUIDE_FOLDER:
    case PAGE_FOLDER:
      return path.endsWith('.md');
    case VOCABULARY_FOLDER:
      return path.endsWith('.yaml');
    default:
      return path === REGION_FILE || isFigureFile(path);
  }
}

/** Reads and checks content below `root`. Throws only if the disk fails. */
export async function checkContent(
  root: string,
  { today = todayInIndonesia(), useCache = false, only }: CheckOptions = {},
): Promise<CheckedContent> {
  const inScope = (path: string) => only?.has(path) ?? true;
  const read = (folder: string) => readTexts(root, pathsIn(root, folder, '.md').filter(inScope));
  const reference = readReferenceData(root);
  const innovationTexts = read(INNOVATION_FOLDER);
  const guideTexts = read(GUIDE_FOLDER);
  const pageTexts = read(PAGE_FOLDER);
  const folders = foldersIn(root);
  const cache =
    useCache && !only ? new EntryCache(root, entryCacheKey(root, reference), today) : undefined;
  const cached = cachedEntries(cache, innovationTexts.files);
  const outline = await outlinerFor(
    [...innovationTexts.files, ...guideTexts.files, ...pageTexts.files]
      .filter((file) => !cached.has(file))
      .map(({ text }) => bodyOf(text)),
  );
  const imageOf = imagesIn(root, folders.imageNames);

  const diagnostics = [
    ...reference.diagnostics,
    ...innovationTexts.diagnostics,
    ...guideTexts.diagnostics,
    ...pageTexts.diagnostics,
  ];
  const pages = pageTexts.files.flatMap((file) => {
    const { read: page, diagnostics: problems } = checkPage(file, { outline, imageOf });
    diagnostics.push(...problems);
    return page.page ?? [];
  });
  const figures =
    !only || [...only].some(isFigureFile) ? loadFigures(root, reference, today) : undefined;
  diagnostics.push(...(figures?.diagnostics ?? []));

  const { vocabularies, regions } = reference;
  let entries: CheckedEntry[] = [];
  let guides: Guide[] = [];
  if (vocabularies) {
    const context: CheckContext = { vocabularies, regions, today, outline, imageOf };
    const checkEntry = innovationChecker(context);
    entries = innovationTexts.files.map((file) => {
      const known = cached.get(file);
      if (known) return known;
      const { read: entry, diagnostics: problems } = checkEntry(file);
      diagnostics.push(...problems);
      if (problems.length === 0) cache?.add(file, entry);
      return entry;
    });
    cache?.save();
    const others =
      only && entries.length > 0
        ? readTexts(
            root,
            pathsIn(root, INNOVATION_FOLDER, '.md').filter((path) => !inScope(path)),
          ).files
        : [];
    diagnostics.push(
      ...checkCatalogue([...entries, ...relatedEntries(entries, others, context)], folders),
    );
    const checkGuide = guideChecker(context, guideReferences(root, folders.slugs, entries));
    guides = guideTexts.files.flatMap((file) => {
      const { read: guide, diagnostics: problems } = checkGuide(file);
      diagnostics.push(...problems);
      return guide.guide ? guideOf(guide.guide) : [];
    });
  }
  return {
    vocabularies,
    regions,
    searchWords: reference.searchWords,
    regionFigures: figures?.figures,
    innovations: entries.flatMap(({ entry }) => (entry ? innovationOf(entry) : [])),
    guides,
    pages,
    diagnostics: sortDiagnostics(diagnostics.filter(({ file }) => inScope(file))),
    counts: {
      innovations: innovationTexts.files.length,
      guides: guideTexts.files.length,
      pages: pageTexts.files.length,
    },
  };
}

/** Returns the names of the files in the folders of innovations and images. */
function foldersIn(root: string): Omit<CatalogueContext, 'entries'> {
  const names = namesIn(root, INNOVATION_FOLDER);
  const slugs = new Set(names.filter((name) => name.endsWith('.md')).map(slugOf));
  return { names, slugs, imageNames: namesIn(root, IMAGE_FOLDER) };
}

function cachedEntries(
  cache: EntryCache | undefined,
  files: readonly TextFile[],
): ReadonlyMap<TextFile, CheckedEntry> {
  return new Map(
    files.flatMap((file) => {
      const entry = cache?.get(file);
      return entry ? [[file, entry] as const] : [];
    }),
  );
}

/** Returns a key that changes with the code, vocabularies and regions that entries are checked by. */
function entryCacheKey(root: string, { vocabularies, regions }: ReferenceData): string {
  const rooms = ['diagnostics', 'formats', 'schema', 'readers', 'rules', 'check'];
  const code = hashOfCode(root, [...rooms.map((room) => `src/catalogue/${room}`), 'src/domain']);
  return hashOf([code, JSON.stringify([vocabularies ?? null, [...regions]])]);
}
