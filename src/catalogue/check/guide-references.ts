/** What guides refer to: innovations and their sources, and the sources of the general guide. */
import { GENERAL_GUIDE } from '../../domain/guide/guide.ts';
import { readFrontMatter } from '../formats/front-matter.ts';
import type { TextFile } from '../formats/text-file.ts';
import { GUIDE_FOLDER } from '../readers/guide-file.ts';
import type { GuideContext } from '../rules/guide/guide-rule.ts';

/**
 * What guides are judged by.
 * @param innovations the slugs of all innovation files
 * @param guideFiles all guide files, or as many as there are
 * @param sourcesOf the ids of the sources of an innovation, undefined where it cannot be read
 */
export function guideReferences(
  innovations: ReadonlySet<string>,
  guideFiles: readonly TextFile[],
  sourcesOf: (slug: string) => readonly string[] | undefined,
): Omit<GuideContext, 'guide' | 'indicators'> {
  const known = new Map<string, readonly string[] | undefined>();
  const read = (slug: string) =>
    slug === GENERAL_GUIDE
      ? sourceIdsIn(guideFiles.find(({ path }) => path === `${GUIDE_FOLDER}/${slug}.md`))
      : innovations.has(slug)
        ? sourcesOf(slug)
        : undefined;
  return {
    innovations,
    sourcesOf(slug) {
      if (!known.has(slug)) known.set(slug, read(slug));
      return known.get(slug);
    },
  };
}

/** The ids of the sources that a file lists; undefined where it cannot be read. */
export function sourceIdsIn(file: TextFile | undefined): string[] | undefined {
  const value = file && readFrontMatter(file).frontMatter?.source.value;
  const sources = (value as { sources?: unknown } | undefined)?.sources;
  if (!Array.isArray(sources)) return undefined;
  return sources.flatMap((source: { id?: unknown } | null) =>
    typeof source?.id === 'string' ? [source.id] : [],
  );
}
