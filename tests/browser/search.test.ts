import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { type SiteServer, serveSite } from './serve.ts';

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function search(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/cari/${address}`);
  return page;
}

const results = (page: Page) => page.locator('li[data-kind]');
const firstId = async (page: Page) => {
  await results(page).first().waitFor();
  return results(page).first().getAttribute('data-id');
};

describe('the search', () => {
  it.each([
    ['its name', 'Rantang Kasih', 'rantang-kasih-banyuwangi'],
    ['its acronym', 'UPTPK', 'uptpk-sragen'],
  ])('finds an innovation by %s', async (_what, query, slug) => {
    const page = await search(`?q=${encodeURIComponent(query)}`);
    expect(await firstId(page)).toBe(slug);
    await page.close();
  });

  it('keeps to the sector that is chosen', async () => {
    const page = await search('?q=stunting');
    await firstId(page);
    const all = await results(page).count();
    expect(all).toBeGreaterThan(0);
    await page.goto(`${site.origin}/cari/?q=stunting&sektor=penegakan-hukum`);
    await page.waitForFunction(() =>
      /\d|Tidak/.test(document.querySelector('[aria-live]')?.textContent ?? ''),
    );
    const few = await results(page).count();
    expect(few).toBeLessThan(all);
    await page.close();
  });

  it('restores a view from its address, and the one before it by going back', async () => {
    const page = await search('');
    await page.getByRole('searchbox').first().fill('lansia');
    await page.keyboard.press('Enter');
    const first = await firstId(page);
    const address = page.url();
    expect(new URL(address).searchParams.get('q')).toBe('lansia');
    const again = await browser.newPage();
    await again.goto(address);
    expect(await firstId(again)).toBe(first);
    expect(await again.getByRole('searchbox').first().inputValue()).toBe('lansia');
    await again.close();
    await page.close();
  });

  it('says so when nothing is found, and what to try', async () => {
    const page = await search('?q=zzqqxxyy');
    await page.waitForFunction(() =>
      document.querySelector('main')?.textContent?.match(/[Tt]idak (ada|ditemukan)/),
    );
    expect(await results(page).count()).toBe(0);
    await page.close();
  });

  it('marks the words it found', async () => {
    const page = await search('?q=malaria');
    await firstId(page);
    expect(await page.locator('li[data-kind] mark').count()).toBeGreaterThan(0);
    await page.close();
  });
});
