/** The search on a slow or interrupted connection. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteInBrowser } from './site-in-browser.ts';

const { open, blank } = siteInBrowser();

const results = (page: Page) => page.locator('li[data-kind]');
const status = (page: Page) => page.locator('.found .count');
const active = (page: Page) =>
  page.evaluate(() => document.activeElement?.className || document.activeElement?.tagName);
const asked = (page: Page) => {
  const parameters = new URL(page.url()).searchParams;
  return ['q', 'sektor', 'urut', 'persis'].map((name) => parameters.get(name));
};

/** Opens a page whose search script is held back until `letThrough` is called. */
async function openBeforeScripts(path: string): Promise<{ page: Page; letThrough: () => void }> {
  const page = await blank();
  const { promise: held, resolve: letThrough } = Promise.withResolvers<void>();
  await page.route('**/aset/cari*.js', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('.found').waitFor({ state: 'attached' });
  return { page, letThrough };
}

async function cutLine(page: Page): Promise<void> {
  await page.route('**/indeks/**', (route) => route.abort());
}

async function mendLine(page: Page): Promise<void> {
  await page.unroute('**/indeks/**');
}

describe('before its scripts are there, the search', () => {
  const ADDRESS = '/cari/?q=air&sektor=kesehatan&urut=nama&persis=1';

  it('shows what the address asks for, and that it is being sought, where the number will stand', async () => {
    const { page, letThrough } = await openBeforeScripts(ADDRESS);
    expect(await page.locator('#q').inputValue()).toBe('air');
    expect(await page.locator('[name=sektor][value=kesehatan]').isChecked()).toBe(true);
    expect(await page.locator('[name=urut]').inputValue()).toBe('nama');
    const before = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.found')!, '::before').content);
    expect(await before()).toBe('"Mencari …"');
    const height = await page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('.found')!, '::before').height),
    );
    letThrough();
    await results(page).first().waitFor();
    expect(await before()).toBe('none');
    const said = await page.locator('.said').boundingBox();
    expect(said?.height).toBeCloseTo(height, 1);
  });

  it('says nothing of the kind where nothing is asked, or nothing can be sought', async () => {
    for (const [path, javaScriptEnabled] of [
      ['/cari/', true],
      ['/cari/?q=air', false],
    ] as const) {
      const page = await open(path, { javaScriptEnabled });
      const found = page.locator('.found');
      expect(await found.evaluate((one) => getComputedStyle(one, '::before').content)).toBe('none');
    }
  });

  it('loses nothing of it when it is sent', async () => {
    const { page } = await openBeforeScripts(ADDRESS);
    await page.locator('#q').press('Enter');
    await page.waitForURL((url) => !url.href.endsWith(ADDRESS), { waitUntil: 'commit' });
    expect(asked(page)).toEqual(['air', 'kesehatan', 'nama', '1']);
  });

  it('takes other words for words that are not meant to the letter', async () => {
    const { page } = await openBeforeScripts(ADDRESS);
    await page.locator('#q').fill('sungai');
    await page.locator('#q').press('Enter');
    await page.waitForURL(/q=sungai/, { waitUntil: 'commit' });
    expect(asked(page)).toEqual(['sungai', 'kesehatan', 'nama', null]);
  });

  it('keeps what was typed before even the address was read', async () => {
    const page = await blank();
    const { promise: held, resolve: letThrough } = Promise.withResolvers<void>();
    await page.route('**/ditanya.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/cari/?q=air', { waitUntil: 'commit' });
    await page.locator('#q').fill('malaria');
    letThrough();
    await results(page).first().waitFor();
    expect(await page.locator('#q').inputValue()).toBe('malaria');
    expect(asked(page)).toEqual(['malaria', null, null, null]);
  });

  it('keeps what was chosen meanwhile, and the filters open', async () => {
    const { page, letThrough } = await openBeforeScripts('/cari/?q=air');
    const filters = page.locator('.saring');
    await filters.evaluate((one: HTMLDetailsElement) => {
      one.open = true;
    });
    await page
      .locator('[name=sektor][value=kesehatan]')
      .evaluate((box: HTMLElement) => box.click());
    letThrough();
    await results(page).first().waitFor();
    expect(asked(page)).toEqual(['air', 'kesehatan', null, null]);
    expect(await filters.evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
  });
});

describe('where the line breaks off, the search', () => {
  it('keeps the results that stand, says whose they are, and finds the others on request', async () => {
    const page = await open('/cari/?q=malaria');
    await results(page).first().waitFor();
    const told = await status(page).textContent();
    await cutLine(page);
    await page.locator('#q').fill('perahu');
    const again = page.getByRole('button', { name: 'Coba lagi' });
    await again.waitFor();
    expect(await status(page).textContent()).toBe(
      `Pencarian tidak dapat dimuat. Yang tampak: ${told}`,
    );
    expect(await results(page).count()).toBeGreaterThan(0);
    expect(await page.locator('button.more').count()).toBe(1);

    await again.focus();
    await page.keyboard.press('Enter');
    await again.waitFor();
    expect(await active(page)).toBe('count');
    await mendLine(page);
    await again.click();
    await page.getByText('hasil untuk “perahu”').waitFor();
    expect(await again.count()).toBe(0);
    expect(await active(page)).toBe('count');
  });

  it('keeps the results beside those that do not come, and goes on with the first that comes', async () => {
    const page = await open('/cari/?q=kemiskinan');
    await results(page).nth(9).waitFor();
    const told = await status(page).textContent();
    await cutLine(page);
    await page.getByRole('button', { name: 'Tampilkan 10 lagi' }).focus();
    await page.keyboard.press('Enter');
    const again = page.getByRole('button', { name: 'Coba lagi' });
    await again.waitFor();
    expect(await results(page).count()).toBe(10);
    expect(await status(page).textContent()).toBe(`${told}. Hasil berikutnya tidak dapat dimuat`);
    expect(await again.evaluate((one) => one === document.activeElement)).toBe(true);

    await mendLine(page);
    await page.keyboard.press('Enter');
    await results(page).nth(19).waitFor();
    expect(await status(page).textContent()).toBe(told);
    const eleventh = results(page).nth(10).locator('a.name');
    await expect
      .poll(() => eleventh.evaluate((link) => link === document.activeElement))
      .toBe(true);
  });
});
