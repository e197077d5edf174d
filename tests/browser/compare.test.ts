import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { sidewaysOverflow } from './reading-size.ts';
import { siteInBrowser } from './site-in-browser.ts';

const LIST = '/sektor/kesehatan/';
const TWO = '/bandingkan/?i=uptpk-sragen,slrt-kemensos';
const FOUR = `${TWO},rantang-kasih-banyuwangi,bangga-papua`;

const { open, blank } = siteInBrowser();

const columns = (page: Page) => page.locator('.compared thead th').getByRole('link');
const bar = (page: Page) => page.locator('.compare-tray [role=status]');
const choose = (page: Page, nth: number) => page.locator('[data-compare]').nth(nth);
const shownIn = (page: Page) => new URL(page.url()).searchParams.get('i')?.split(',') ?? [];

async function compared(page: Page, count: number): Promise<string[]> {
  await columns(page)
    .nth(count - 1)
    .waitFor();
  return columns(page).allTextContents();
}

describe('choosing from a list', () => {
  it('needs only a keyboard, and leads to the comparison of what was chosen', async () => {
    const page = await open(LIST);
    await choose(page, 0).focus();
    await page.keyboard.press('Enter');
    expect(await bar(page).textContent()).toContain('1 dipilih');
    await choose(page, 1).focus();
    await page.keyboard.press('Space');
    expect(await bar(page).textContent()).toContain('2 dipilih');
    expect(await choose(page, 1).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await compared(page, 2)).toHaveLength(2);
    expect(shownIn(page)).toHaveLength(2);
  });

  it('is kept on the next page, taken back there, and emptied', async () => {
    const page = await open(LIST);
    await choose(page, 0).click();
    await choose(page, 1).click();
    await page.goto('/inovasi/uptpk-sragen/');
    expect(await bar(page).textContent()).toContain('2 dipilih');
    await choose(page, 0).click();
    expect(await bar(page).textContent()).toContain('UPTPK');
    await choose(page, 0).click();
    expect(await bar(page).textContent()).not.toContain('UPTPK');
    await page.getByRole('button', { name: 'Kosongkan' }).click();
    expect(await bar(page).isVisible()).toBe(false);
    expect(await page.locator('.compare-tray a').isVisible()).toBe(false);
  });

  it('stops at four, and says so', async () => {
    const page = await open(LIST);
    for (const nth of [0, 1, 2, 3, 4]) await choose(page, nth).click();
    expect(await bar(page).textContent()).toMatch(/Paling banyak 4.*4 dipilih/);
    expect(await choose(page, 4).getAttribute('aria-pressed')).toBe('false');
  });

  it('works in search results', async () => {
    const page = await open('/cari/?q=UPTPK');
    await page.locator('li[data-id=uptpk-sragen] [data-compare]').click();
    expect(await bar(page).textContent()).toBe('1 dipilih: UPTPK');
  });

  it('leaves a click with Ctrl what it is everywhere: the address in a new tab', async () => {
    const page = await open(LIST);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      choose(page, 0).click({ modifiers: ['Control'] }),
    ]);
    await tab.waitForURL('**/bandingkan/?i=*', { waitUntil: 'commit' });
    expect(await bar(page).textContent()).toBe('');
  });

  it.each([
    ['holds something else', () => localStorage.setItem('semai-bandingkan', '{"a":[null]}')],
    ['holds a list of something else', () => localStorage.setItem('semai-bandingkan', '[null,3]')],
    [
      'is forbidden',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('forbidden', 'SecurityError');
          },
        }),
    ],
    [
      'is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
  ])('goes on where the store of the browser %s', async (_how, spoil) => {
    const page = await blank();
    await page.addInitScript(spoil);
    await page.goto(LIST);
    await choose(page, 0).click();
    await choose(page, 1).click();
    expect(await bar(page).textContent()).toContain('2 dipilih');
    await page.locator('.compare-tray').getByRole('link', { name: 'Bandingkan' }).click();
    expect(await compared(page, 2)).toHaveLength(2);
  });
});

describe('a comparison', () => {
  it('is the same for whoever opens its address', async () => {
    const here = await compared(await open(TWO), 2);
    const there = await compared(await open(TWO), 2);
    expect(here).toEqual(['UPTPK', 'SLRT']);
    expect(there).toEqual(here);
  });

  it('takes one out and one in by keyboard, and a reload keeps both', async () => {
    const page = await open(TWO);
    await compared(page, 2);
    await page.getByRole('button', { name: 'Lepas SLRT' }).press('Enter');
    expect(shownIn(page)).toEqual(['uptpk-sragen']);
    expect(await page.locator('.count').textContent()).toContain('Baru satu');
    await page.getByLabel('Tambah inovasi').fill('rantang kasih');
    await page.getByRole('button', { name: /Rantang Kasih/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const names = await compared(page, 2);
    expect(shownIn(page)).toEqual(['uptpk-sragen', 'rantang-kasih-banyuwangi']);
    await page.reload();
    expect(await compared(page, 2)).toEqual(names);
  });

  it('marks in words what differs, and shows it alone on demand', async () => {
    const page = await open(TWO);
    await compared(page, 2);
    const rows = (state: string) => page.locator(`tr[data-state=${state}]`);
    expect(await rows('different').first().getByRole('rowheader').textContent()).toContain(
      'berbeda',
    );
    expect(await rows('same').count()).toBeGreaterThan(0);
    await page.getByLabel('Hanya yang berbeda').check();
    expect(await rows('same').count()).toBe(0);
    expect(await rows('partly-unknown').count()).toBe(0);
    expect(await rows('different').count()).toBeGreaterThan(0);
  });

  it('names a slug that does not exist, and still shows the others', async () => {
    const page = await open(`${TWO},tidak-ada`);
    await compared(page, 2);
    expect(await page.locator('.comparison .note').textContent()).toContain('tidak-ada');
  });

  it('offers examples while there is nothing to compare', async () => {
    const page = await open('/bandingkan/');
    expect(await page.locator('.count').textContent()).toContain('Belum ada');
    await page.locator('.examples a').first().click();
    expect((await compared(page, 2)).length).toBeGreaterThan(1);
    expect(await page.locator('.examples').isVisible()).toBe(false);
  });

  it('says without JavaScript what to do instead', async () => {
    const page = await open(TWO, { javaScriptEnabled: false });
    const main = page.getByRole('main');
    expect(await main.textContent()).toContain('JavaScript');
    expect(await main.getByRole('link', { name: 'daftar inovasi' }).isVisible()).toBe(true);
  });
});

describe.each([
  ['two', TWO, 2],
  ['four', FOUR, 4],
])('%s innovations', (_count, path, count) => {
  it.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
    const page = await open(path, { colorScheme });
    await compared(page, count);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('are no wider than a small phone', async () => {
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    await compared(page, count);
    expect(await sidewaysOverflow(page)).toBe(0);
  });
});

describe('a list with something chosen', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
    const page = await open(LIST, { colorScheme });
    await choose(page, 0).click();
    await choose(page, 1).click();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('has its bar within a small phone', async () => {
    const page = await open(LIST, { viewport: { width: 360, height: 740 } });
    await choose(page, 0).click();
    await choose(page, 1).click();
    const box = await page.locator('.compare-tray').boundingBox();
    expect(box!.x + box!.width).toBeLessThanOrEqual(360);
    expect(box!.y + box!.height).toBeCloseTo(740, 0);
  });
});
