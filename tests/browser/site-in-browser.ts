/** The built site in a browser, for the tests of one file. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../../scripts/bench/launch-browser.ts';
import { type SiteServer, serveSite } from '../../scripts/bench/serve-site.ts';

/** What a reader's browser is like, and when a page counts as opened: with `load` unless told. */
export interface Reading extends BrowserContextOptions {
  /** `networkidle` for what a page does only once its scripts run. */
  waitUntil?: 'load' | 'networkidle';
}

/** Pages for tests. Each is that of a new reader, whose browser keeps nothing of any other. */
export interface SiteInBrowser {
  /** A page of the site, by its path. */
  open(path: string, options?: Reading): Promise<Page>;
  /** A blank page, for what must happen before the first visit. It may go to paths of the site. */
  blank(options?: Reading): Promise<Page>;
}

/**
 * Starts a browser and a server of the site before the tests of the file that calls this, closes both
 * after them, and the pages of each test after it.
 * @param usual what holds for every page of the file, unless the page is opened otherwise.
 */
export function siteInBrowser(usual: Reading = {}): SiteInBrowser {
  let browser: Browser | undefined;
  let site: SiteServer | undefined;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  });
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const blank = async (options: Reading = {}): Promise<Page> => {
    if (!browser || !site) throw new Error('A page can be opened within a test only.');
    const { waitUntil: _, ...reader } = { ...usual, ...options };
    const context = await browser.newContext({ baseURL: site.origin, ...reader });
    return context.newPage();
  };
  const open = async (path: string, options: Reading = {}): Promise<Page> => {
    const page = await blank(options);
    await page.goto(path, { waitUntil: options.waitUntil ?? usual.waitUntil ?? 'load' });
    return page;
  };
  return { open, blank };
}
