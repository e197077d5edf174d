/**
 * Cache keys for incremental builds (`experimental.incrementalBuild`). Astro reuses a page from the
 * previous build if its key, code and dependencies are unchanged.
 */
import type { Innovation } from '../../domain/innovation/innovation.ts';
import { hashOfCode } from '../cache/code-hash.ts';
import { hashOf } from '../cache/hash.ts';
import type { Catalogue } from '../catalogue.ts';
import { memoizePerKey } from './memoize.ts';
import { relatedTo } from './related-entries.ts';

/**
 * Files and folders that any page may depend on, apart from innovations. Astro tracks the code of a
 * page itself; all of `src` is here because the code of other pages changes how shared chunks are
 * split and named.
 */
const SHARED_INPUTS = [
  'astro.config.mjs',
  'src',
  'content/guides',
  'content/pages',
  'content/regions',
  'content/vocabulary',
];
const SHARED_VARIABLES = [
  'SITE_URL',
  'REPOSITORY_URL',
  'GITHUB_SERVER_URL',
  'GITHUB_REPOSITORY',
] as const;

/**
 * Returns the cache key of a page. The page must not depend on any innovation outside `entries`.
 * @param entries in the order of the page
 * @param more other values that the page takes from the catalogue (numbers, reasons), as plain data
 * @param root the folder of the project
 */
export function pageKey(
  catalogue: Catalogue,
  entries: readonly Innovation[],
  more: unknown = '',
  root = process.cwd(),
): string {
  const variables = SHARED_VARIABLES.map((name) => process.env[name] ?? '');
  const shared = [process.version, ...variables, sharedInputsHash(root, catalogue)];
  const hashes = entries.map((entry) => innovationHash(entry, catalogue));
  return hashOf([JSON.stringify([shared, hashes, more])]);
}

/** Returns the cache key of the page of an innovation, which also shows related ones with reasons. */
export function innovationPageKey(entry: Innovation, catalogue: Catalogue): string {
  const related = relatedTo(entry, catalogue);
  const others = related.flatMap(({ slug }) => catalogue.innovationBySlug.get(slug) ?? []);
  return pageKey(
    catalogue,
    [entry, ...others],
    related.map(({ reason }) => reason),
  );
}

/** Hash of an innovation. Memoized, because an innovation is on many pages. */
const innovationHash = memoizePerKey((entry: Innovation) => hashOf([JSON.stringify(entry)]));

const sharedInputsHash = memoizePerKey((root: string) => hashOfCode(root, SHARED_INPUTS));
