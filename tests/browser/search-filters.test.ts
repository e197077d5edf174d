/** Filters of the search: the link from the filters to the results, and suggested filters. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteInBrowser } from './site-in-browser.ts';

const { open, blank } = siteInBrowser();

const results = (page: Page) => page.locator('li[data-kind]');
const PHONE = { viewport: { width: 360, height: 640 } };

describe('on a phone, the filters', () => {
  it('tell how many results there are, always in view, and lead to them by keyboard', async () => {
    const page = await open('/cari/?q=kemiskinan', PHONE);
    await results(page).first().waitFor();
    await page.locator('.saring > summary').click();
    await page.locator('[data-name=sektor] summary').click();
    const way = page.locator('.to-results');
    const all = await way.textContent();
    await page.locator('[name=sektor][value=kesehatan]').press('Space');
    await expect.poll(() => way.textContent()).not.toBe(all);
    const status = page.locator('.found .count');
    const [total] = /^\d+/.exec((await status.textContent()) ?? '') ?? [];
    expect(await way.textContent()).toBe(`Lihat ${total} hasil`);
    const box = await way.boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(PHONE.viewport.height);

    const before = page.url();
    await way.press('Enter');
    expect(await way.isVisible()).toBe(false);
    expect(await status.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect.poll(async () => (await status.boundingBox())!.y).toBeLessThan(100);
    expect(page.url()).toBe(before);
  });

  it('stand above the bar of the comparison', async () => {
    const page = await open('/cari/?q=kemiskinan', PHONE);
    await results(page).first().locator('[data-compare]').click();
    await page.locator('.saring > summary').click();
    const [way, bar] = await Promise.all(
      ['.to-results', '.compare-tray'].map((place) => page.locator(place).boundingBox()),
    );
    expect(way!.y + way!.height).toBeLessThanOrEqual(bar!.y);
  });
});

describe('beside the results, the filters', () => {
  it('need no way to them', async () => {
    const page = await open('/cari/?q=kemiskinan', { viewport: { width: 1440, height: 900 } });
    await results(page).first().waitFor();
    expect(await page.locator('.saring').evaluate((one: HTMLDetailsElement) => one.open)).toBe(
      true,
    );
    expect(await page.locator('.to-results').isVisible()).toBe(false);
  });
});

describe('a filter that is offered', () => {
  it('says so where it would narrow nothing, and moves no result', async () => {
    const page = await blank();
    const { promise: held, resolve: letThrough } = Promise.withResolvers<void>();
    // No document has the group. The response arrives after the results.
    await page.route('**/sasaran/lansia*', async (route) => {
      await held;
      await route.fulfill({ json: '' });
    });
    await page.goto('/cari/?q=lansia');
    await page.getByRole('button', { name: 'Saring: sasaran lanjut usia (…)' }).waitFor();
    const places = () =>
      results(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const before = await places();
    letThrough();
    await page.getByText('Tidak ada hasil bersasaran lanjut usia').waitFor();
    expect(await page.locator('.offer').count()).toBe(0);
    expect(await places()).toEqual(before);
  });
});

describe('words that are meant to the letter', () => {
  it('stay so when the results are narrowed, and no longer when others are typed', async () => {
    const page = await open('/cari/?q=papua');
    await page.getByRole('button', { name: 'Cari persis seperti diketik' }).click();
    const letter = page.getByRole('button', { name: 'Batalkan: Persis seperti diketik' });
    await letter.waitFor();
    await page.locator('[name=jenis][value=inovasi]').evaluate((box: HTMLElement) => box.click());
    await page.waitForURL(/jenis=inovasi/);
    expect(new URL(page.url()).searchParams.get('persis')).toBe('1');
    expect(await letter.count()).toBe(1);
    await page.locator('#q').fill('papua barat');
    await page.getByText('untuk “papua barat”').waitFor();
    expect(new URL(page.url()).searchParams.get('persis')).toBe(null);
    expect(await letter.count()).toBe(0);
  });
});
