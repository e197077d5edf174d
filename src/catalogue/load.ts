/**
 * The one way from `content/` to the catalogue: what the check accepts here is exactly what the
 * site builds.
 */
import { createInnovationSchema } from '../domain/innovation.ts';
import type { Catalogue, ContentPage } from './catalogue.ts';
import { namesIn, readTexts } from './content-files.ts';
import { type Diagnostic, sortDiagnostics } from './diagnostic.ts';
import { innovationOf, type Entry } from './entry.ts';
import { formatDiagnostics } from './format-diagnostics.ts';
import { INNOVATION_FOLDER, readInnovation } from './innovation-file.ts';
import { PAGE_FOLDER, readPage } from './page-file.ts';
import { REGION_FILE, readRegions } from './region-file.ts';
import { readVocabularies, VOCABULARY_FOLDER } from './vocabulary-files.ts';

/** How the catalogue is read. */
export interface LoadOptions {
  /**
   * The day against which dates in the future are judged, `YYYY-MM-DD`. Default: the real day in
   * Indonesia's easternmost time zone. It decides only what is accepted, never what is shown.
   */
  today?: string;
}

/**
 * Reads and checks everything in `content/` below `root`.
 * @returns the catalogue, or undefined and every problem, sorted.
 */
export async function loadCatalogue(
  root: string,
  _options: LoadOptions = {},
): Promise<{ catalogue: Catalogue | undefined; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const texts = (folder: string, ending: string) => {
    const names = namesIn(root, folder).filter((name) => name.endsWith(ending));
    const read = readTexts(
      root,
      names.map((name) => `${folder}/${name}`),
    );
    diagnostics.push(...read.diagnostics);
    return read.files;
  };

  const vocabularyFiles = readVocabularies(texts(VOCABULARY_FOLDER, '.yaml'));
  diagnostics.push(...vocabularyFiles.diagnostics);
  const regionText = readTexts(root, [REGION_FILE]);
  diagnostics.push(...regionText.diagnostics);
  const regionFile = regionText.files[0]
    ? readRegions(regionText.files[0])
    : { regions: new Map(), diagnostics: [] };
  diagnostics.push(...regionFile.diagnostics);

  const pages: ContentPage[] = [];
  for (const file of texts(PAGE_FOLDER, '.md')) {
    const read = readPage(file);
    diagnostics.push(...read.diagnostics);
    if (read.page) pages.push(read.page);
  }

  const { vocabularies } = vocabularyFiles;
  if (!vocabularies) return { catalogue: undefined, diagnostics: sortDiagnostics(diagnostics) };
  const reader = { vocabularies, schema: createInnovationSchema(vocabularies) };
  const entries: Entry[] = [];
  for (const file of texts(INNOVATION_FOLDER, '.md')) {
    const read = readInnovation(file, reader);
    diagnostics.push(...read.diagnostics);
    if (read.entry) entries.push(read.entry);
  }

  if (diagnostics.length > 0) {
    return { catalogue: undefined, diagnostics: sortDiagnostics(diagnostics) };
  }
  const innovations = entries.map(innovationOf);
  return {
    catalogue: {
      vocabularies,
      regions: regionFile.regions,
      innovations,
      innovationBySlug: new Map(innovations.map((innovation) => [innovation.slug, innovation])),
      pages,
    },
    diagnostics: [],
  };
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
