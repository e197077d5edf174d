/** How long a reader with a slow phone waits for the first ten results, in a real browser. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from './launch-browser.ts';
import { serveSite } from './serve-site.ts';

/** How many times slower than this machine the browser's processor is made. */
export const SLOWED = 6;

const QUERIES = ['kemiskinan', 'lansia miskin', 'akta kelahiran'];
const RUNS = 3;

/** A page of one of the other libraries: its script, and the data that it loads. */
export interface SearchPage {
  name: string;
  /** Code that reads `data.json`, searches `q`, and returns the titles of ten results. */
  script: string;
  data: string;
}

/**
 * Median milliseconds from opening a page to ten results in it: of the built site in `dist`, and of
 * pages that do nothing but search with another library.
 */
export async function timeSlowed(
  dist: string,
  others: readonly SearchPage[],
): Promise<Map<string, number>> {
  const folder = await bundled(others);
  const [browser, ours, theirs] = await Promise.all([
    launchBrowser(),
    serveSite(dist),
    serveSite(join(folder, 'dist')),
  ]);
  try {
    const times = new Map<string, number>();
    times.set('Semai', await timed(browser, (query) => `${ours.origin}/cari/?q=${query}`));
    for (const [index, { name }] of others.entries()) {
      times.set(name, await timed(browser, (query) => `${theirs.origin}/${index}/?q=${query}`));
    }
    return times;
  } finally {
    await Promise.all([browser.close(), ours.close(), theirs.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(browser: Browser, addressOf: (query: string) => string): Promise<number> {
  const times: number[] = [];
  for (const query of QUERIES) {
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
      const start = performance.now();
      await page.goto(addressOf(encodeURIComponent(query)), { waitUntil: 'commit' });
      await page.locator('ol li').nth(9).waitFor();
      times.push(performance.now() - start);
      await context.close();
    }
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** The pages, each with its library in one script, as a site would send them. */
async function bundled(pages: readonly SearchPage[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'semai-slow-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const input: string[] = [];
  for (const [index, { script, data }] of pages.entries()) {
    mkdirSync(join(folder, String(index)));
    mkdirSync(join(folder, 'public', String(index)), { recursive: true });
    writeFileSync(join(folder, 'public', String(index), 'data.json'), data);
    writeFileSync(
      join(folder, String(index), 'search.js'),
      `${script}
const q = new URLSearchParams(location.search).get('q');
const titles = await search(q, await (await fetch('data.json')).text());
document.querySelector('ol').append(...titles.map((title) => {
  const item = document.createElement('li');
  item.textContent = title;
  return item;
}));`,
    );
    const page = join(folder, String(index), 'index.html');
    writeFileSync(
      page,
      '<!doctype html><title>Cari</title><ol></ol><script type="module" src="./search.js"></script>',
    );
    input.push(page);
  }
  await build({
    root: folder,
    base: './',
    logLevel: 'error',
    configFile: false,
    build: { target: 'esnext', rollupOptions: { input } },
  });
  return folder;
}
