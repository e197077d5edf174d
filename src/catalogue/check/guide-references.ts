/** The content that guides refer to: innovations and their sources, and those of the general guide. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GENERAL_GUIDE } from '../../domain/guide/guide.ts';
import { readFrontMatter } from '../formats/front-matter.ts';
import { readTexts } from '../readers/content-files.ts';
import { GUIDE_FOLDER } from '../readers/guide-file.ts';
import { INNOVATION_FOLDER } from '../readers/innovation-file.ts';
import type { GuideContext } from '../rules/guide/guide-rule.ts';
import type { CheckedEntry } from './run-rules.ts';

/**
 * Returns what guides may refer to. The sources of an entry come from `entries` if it is among them;
 * otherwise its file is read when a guide first refers to it.
 * @param slugs the slugs of all innovation files
 */
export function guideReferences(
  root: string,
  slugs: ReadonlySet<string>,
  entries: readonly CheckedEntry[],
): Omit<GuideContext, 'guide' | 'indicators'> {
  const idsBySlug = new Map<string, readonly string[] | undefined>(
    entries.flatMap(({ entry }) =>
      entry ? [[entry.slug, entry.data.sources.map(({ id }) => id)] as const] : [],
    ),
  );
  return {
    innovations: slugs,
    sourcesOf(slug) {
      if (slug !== GENERAL_GUIDE && !slugs.has(slug)) return undefined;
      if (!idsBySlug.has(slug)) {
        const folder = slug === GENERAL_GUIDE ? GUIDE_FOLDER : INNOVATION_FOLDER;
        idsBySlug.set(slug, sourceIdsIn(root, `${folder}/${slug}.md`));
      }
      return idsBySlug.get(slug);
    },
  };
}

/** Returns the ids of the sources in a front matter; undefined if it cannot be read. */
function sourceIdsIn(root: string, path: string): string[] | undefined {
  if (!existsSync(join(root, path))) return undefined;
  const [file] = readTexts(root, [path]).files;
  const value = file && readFrontMatter(file).frontMatter?.source.value;
  const sources = (value as { sources?: unknown } | undefined)?.sources;
  if (!Array.isArray(sources)) return undefined;
  return sources.flatMap((source: { id?: unknown } | null) =>
    typeof source?.id === 'string' ? [source.id] : [],
  );
}
