/**
 * Going back to a page whose content is loaded by a script: the scroll position is restored, although
 * the browser restored only the history entry.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser({ viewport: { width: 360, height: 640 } });

const results = (page: Page) => page.locator('li[data-kind]');
const top = (page: Page) => page.evaluate(() => Math.round(scrollY));
const keptTop = (page: Page) => page.evaluate(() => history.state?.top);

async function scrollTo(page: Page, element: ReturnType<Page['locator']>): Promise<number> {
  await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const there = await top(page);
  expect(there).toBeGreaterThan(600);
  await expect.poll(() => keptTop(page).then(Math.round)).toBe(there);
  return there;
}

/** Delays the content of a page, as on a slow connection. */
async function slowDown(page: Page): Promise<void> {
  await page.route(/\/(indeks|data\/bandingkan)\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue().catch(() => {});
  });
}

describe('who comes back', () => {
  it('from an entry is where they were among the results, also among those shown on request', async () => {
    const page = await open('/cari/?q=kemiskinan');
    await page.getByRole('button', { name: 'Tampilkan 10 lagi' }).click();
    const link = results(page).nth(16).locator('a.name');
    await link.waitFor();
    const there = await scrollTo(page, link);
    await slowDown(page);
    await link.click();
    await page.waitForURL('**/inovasi/**');
    await page.goBack();
    await results(page).nth(16).waitFor();
    await expect.poll(() => top(page)).toBe(there);
    await page.reload();
    await results(page).nth(16).waitFor();
    await expect.poll(() => top(page)).toBe(there);
  });

  it('to an earlier search is where they were in it', async () => {
    const page = await open('/cari/?q=kemiskinan');
    const there = await scrollTo(page, results(page).nth(8));
    const told = await page.locator('.count').textContent();
    await slowDown(page);
    await page
      .locator('[name=sektor][value=penegakan-hukum]')
      .evaluate((box: HTMLElement) => box.click());
    await expect.poll(() => page.locator('.count').textContent()).not.toBe(told);
    await page.goBack();
    await results(page).nth(8).waitFor();
    await expect.poll(() => top(page)).toBe(there);
  });

  it('is not taken away from where they went meanwhile', async () => {
    const page = await open('/cari/?q=kemiskinan');
    await scrollTo(page, results(page).nth(8));
    await page.goto('/tentang/');
    await slowDown(page);
    await page.goBack({ waitUntil: 'commit' });
    await page.locator('.found .count').waitFor({ state: 'attached' });
    await page.mouse.wheel(0, -2000);
    await results(page).nth(8).waitFor();
    expect(await top(page)).toBeLessThan(300);
  });

  it('to a comparison is where they were in it', async () => {
    const page = await open('/bandingkan/?i=uptpk-sragen,slrt-kemensos');
    const row = page.locator('.compared tbody tr').nth(12);
    await row.waitFor();
    const there = await scrollTo(page, row);
    await page.goto('/tentang/');
    await slowDown(page);
    await page.goBack();
    await row.waitFor();
    await expect.poll(() => top(page)).toBe(there);
  });
});
