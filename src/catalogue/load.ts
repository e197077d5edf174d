/** Makes the catalogue of checked content: the site is built from exactly what the check accepts. */
import type { Catalogue } from './catalogue.ts';
import { type CheckedContent, type CheckOptions, checkContent } from './check-content.ts';
import { formatDiagnostics } from './diagnostics/format.ts';

/** The catalogue, and the problems that keep it from being made. */
export interface Loaded extends Pick<CheckedContent, 'diagnostics' | 'counts'> {
  /** Undefined if there is any diagnostic. */
  catalogue: Catalogue | undefined;
}

/** Reads and checks all content below `root`. Throws only if the disk fails. */
export async function loadCatalogue(
  root: string,
  options: Omit<CheckOptions, 'only'> = {},
): Promise<Loaded> {
  const { diagnostics, counts, vocabularies, searchWords, regionFigures, ...content } =
    await checkContent(root, options);
  if (diagnostics.length > 0 || !vocabularies || !searchWords || !regionFigures) {
    return { catalogue: undefined, diagnostics, counts };
  }
  const innovationBySlug = new Map(content.innovations.map((one) => [one.slug, one]));
  const catalogue = { ...content, vocabularies, searchWords, regionFigures, innovationBySlug };
  return { catalogue, diagnostics, counts };
}

/**
 * Returns the catalogue of the content below `root`.
 * @throws an Error whose message is every problem, formatted, if there is any.
 */
export async function catalogueOrThrow(
  root: string,
  options: Omit<CheckOptions, 'only'> = {},
): Promise<Catalogue> {
  const { catalogue, diagnostics } = await loadCatalogue(root, options);
  if (catalogue) return catalogue;
  throw new Error(
    `Isi katalog bermasalah:\n\n${formatDiagnostics(diagnostics, { site: process.env.SITE_URL })}`,
  );
}
