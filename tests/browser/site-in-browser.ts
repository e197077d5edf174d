/** The built site in a browser, for the tests of one file. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../../scripts/bench/launch-browser.ts';
import { type SiteServer, serveSite } from '../../scripts/bench/serve-site.ts';
import { currentBuild } from '../support/current-build.ts';

/** Options of the browser context, and the event that ends navigation (`load` by default). */
export interface Reading extends BrowserContextOptions {
  /** `networkidle` for pages whose scripts must have run. */
  waitUntil?: 'load' | 'networkidle';
}

/** Pages for tests. Each has a browser context of its own, without state of any other. */
export interface SiteInBrowser {
  /** Opens a page of the site by its path. */
  open(path: string, options?: Reading): Promise<Page>;
  /** Opens a blank page, for steps before the first navigation. It resolves paths of the site. */
  blank(options?: Reading): Promise<Page>;
}

/**
 * Starts a browser and a server of the site before the tests of the calling file and closes both after
 * them. Closes the pages of each test after it.
 * @param defaults options of every page of the file; options of a page override them
 */
export function siteInBrowser(defaults: Reading = {}): SiteInBrowser {
  let browser: Browser | undefined;
  let site: SiteServer | undefined;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite(currentBuild('dist'))]);
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
    const { waitUntil: _, ...contextOptions } = { ...defaults, ...options };
    const context = await browser.newContext({ baseURL: site.origin, ...contextOptions });
    return context.newPage();
  };
  const open = async (path: string, options: Reading = {}): Promise<Page> => {
    const page = await blank(options);
    await page.goto(path, { waitUntil: options.waitUntil ?? defaults.waitUntil ?? 'load' });
    return page;
  };
  return { open, blank };
}
