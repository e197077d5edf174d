/** Transfer sizes of a built site: its pages, and a search in a real browser. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';
import { serveSite } from './serve-site.ts';

/** Returns the files of a folder at any depth, by relative path with `/` on every system. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile());
}

/**
 * Returns a function from the relative path of a page to its size in bytes: HTML and CSS, in brotli.
 * @throws when a page or one of its style sheets does not exist
 */
export function pageWeigher(dist: string): (file: string) => number {
  // Thousands of pages share a few style sheets.
  const styles = new Map<string, number>();
  const styleBytes = (file: string) => {
    const size = styles.get(file) ?? compressed(readFileSync(join(dist, file)));
    styles.set(file, size);
    return size;
  };
  return (file) => {
    const page = readFileSync(join(dist, file));
    return [...page.toString().matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].reduce(
      (sum, [, style = '']) => sum + styleBytes(style),
      compressed(page),
    );
  };
}

/** Transfer sizes of a search, from a compressing server to a browser with an empty cache. */
export interface SearchWeight {
  words: string;
  /** Bytes from opening `/cari/` to ten results, of all files and of scripts only. */
  bytes: number;
  scriptBytes: number;
  files: number;
  /** Bytes of a further search in the same page; 0 without one. */
  furtherBytes: number;
}

/**
 * Measures each query on `/cari/` of a built site, in a browser context of its own.
 * @param further a second query in the same page
 * @throws when a query has fewer than ten results
 */
export async function weighSearches(
  dist: string,
  queries: readonly string[],
  further?: string,
): Promise<SearchWeight[]> {
  const [browser, site] = await Promise.all([launchBrowser(), serveSite(dist)]);
  const bytes = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + sentBytes(dist, path), 0);
  const weights: SearchWeight[] = [];
  try {
    for (const words of queries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const paths = requestedPaths(page);
      await page.goto(`${site.origin}/cari/?q=${encodeURIComponent(words)}`);
      await page.locator('li[data-kind]').nth(9).waitFor();
      const first = [...paths];
      if (further) await searchFor(page, further);
      weights.push({
        words,
        bytes: bytes(first),
        scriptBytes: bytes(first.filter((path) => path.endsWith('.js'))),
        files: first.length,
        furtherBytes: bytes(paths.slice(first.length).filter((path) => !first.includes(path))),
      });
      await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return weights;
}

/** Returns the paths that a page requests; the list grows with every finished request. */
function requestedPaths(page: Page): readonly string[] {
  const paths: string[] = [];
  page.on('requestfinished', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

/** Searches in an open page and waits for the end of its requests. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.locator('#q').fill(words);
  await page.getByRole('status').filter({ hasText: words }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Returns the bytes that a server sends for a path: text in brotli, other files uncompressed. */
function sentBytes(dist: string, path: string): number {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const content = readFileSync(join(dist, file));
  return /\.(?:html|css|js|json|svg)$/.test(file) ? compressed(content) : content.byteLength;
}

function compressed(content: Buffer): number {
  return brotliCompressSync(content).byteLength;
}
