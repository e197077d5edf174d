/**
 * Keys of what pages are made of. Astro takes a page from the build before where its key, its code
 * and its libraries are the same (`experimental.incrementalBuild`), and makes it anew otherwise.
 */
import { createHash } from 'node:crypto';
import type { Innovation } from '../../domain/innovation/innovation.ts';
import { hashOfCode } from '../cache/code-hash.ts';
import type { Catalogue } from '../catalogue.ts';
import { relatedTo } from './related-entries.ts';

/**
 * All that any page may be made of, beside innovations. Astro looks after the code of a page itself;
 * that of other pages changes how the pieces that pages share are cut and named.
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
 * The key of a page that is made of these innovations and of nothing else that an innovation may
 * change.
 * @param entries the innovations, in their order.
 * @param more what else it takes from the catalogue: numbers, reasons, as plain data.
 * @param root the folder of the project.
 */
export function pageKey(
  entries: readonly Innovation[],
  more: unknown = '',
  root = process.cwd(),
): string {
  return hashOf(JSON.stringify([sharedInputs(root), entries.map(textHashOf), more]));
}

/** The key of the page of an innovation: itself, and those it shows as related, with their reasons. */
export function innovationPageKey(entry: Innovation, catalogue: Catalogue): string {
  const related = relatedTo(entry, catalogue);
  const others = related.flatMap(({ slug }) => catalogue.innovationBySlug.get(slug) ?? []);
  return pageKey(
    [entry, ...others],
    related.map(({ reason }) => reason),
  );
}

/** Hashes of innovations; each stands on many pages, and would be hashed for each of them. */
const textHashes = new WeakMap<Innovation, string>();

function textHashOf(entry: Innovation): string {
  const known = textHashes.get(entry);
  if (known !== undefined) return known;
  const hash = hashOf(JSON.stringify(entry));
  textHashes.set(entry, hash);
  return hash;
}

/** What all pages have in common. */
function sharedInputs(root: string): string[] {
  const variables = SHARED_VARIABLES.map((name) => process.env[name] ?? '');
  return [process.version, ...variables, hashOfCode(root, SHARED_INPUTS)];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
