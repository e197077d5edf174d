/** What a built site weighs on its way to a reader: its pages, and a search in a real browser. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';
import { serveSite } from './serve-site.ts';

/** The files of a folder at any depth, by their paths in it, which have `/` on every system. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile());
}

/**
 * Gives the bytes of pages of a built site, by their paths in it: HTML and CSS, in brotli.
 * @throws when a page or a stylesheet it names is not there.
 */
export function pageWeigher(dist: string): (file: string) => number {
  // The same few on thousands of pages.
  const styles = new Map<string, number>();
  const styleBytes = (file: string) => {
    const known = styles.get(file) ?? compressed(readFileSync(join(dist, file)));
    styles.set(file, known);
    return known;
  };
  return (file) => {
    const page = readFileSync(join(dist, file));
    return [...page.toString().matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].reduce(
      (sum, [, style = '']) => sum + styleBytes(style),
      compressed(page),
    );
  };
}

/** What a server that compresses sends for a search, to a browser with nothing in its cache. */
export interface SearchWeight {
  words: string;
  /** Bytes from opening `/cari/` to ten results, and how many of them are scripts. */
  bytes: number;
  scriptBytes: number;
  files: number;
  /** Bytes of a further search in the same page; 0 where none was asked for. */
  furtherBytes: number;
}

/**
 * Opens `/cari/` of a built site in a browser with each of the queries, every time as a new reader.
 * @param further the words of a search that follows in the same page.
 * @throws when a query has fewer than ten results.
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
      const asked = askedPaths(page);
      await page.goto(`${site.origin}/cari/?q=${encodeURIComponent(words)}`);
      await page.locator('li[data-kind]').nth(9).waitFor();
      const first = [...asked];
      if (further) await searchFor(page, further);
      weights.push({
        words,
        bytes: bytes(first),
        scriptBytes: bytes(first.filter((path) => path.endsWith('.js'))),
        files: first.length,
        furtherBytes: bytes(asked.slice(first.length).filter((path) => !first.includes(path))),
      });
      await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return weights;
}

/** The paths a page asks for, a list that grows as they are answered. */
function askedPaths(page: Page): readonly string[] {
  const paths: string[] = [];
  page.on('requestfinished', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

async function searchFor(page: Page, words: string): Promise<void> {
  await page.locator('#q').fill(words);
  await page.getByRole('status').filter({ hasText: words }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Bytes that a server sends for a path: text compressed, all else as it is. */
function sentBytes(dist: string, path: string): number {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const content = readFileSync(join(dist, file));
  return /\.(?:html|css|js|json|svg)$/.test(file) ? compressed(content) : content.byteLength;
}

function compressed(content: Buffer): number {
  return brotliCompressSync(content).byteLength;
}
