/** The suggestions below the search field, by the combobox pattern of the ARIA Authoring Practices. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser({ waitUntil: 'networkidle' });

const box = (page: Page) => page.locator('#q');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const active = (page: Page) =>
  page.evaluate(() => {
    const id = document.querySelector('#q')?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.getAttribute('href') ?? 'none of this id') : null;
  });

async function type(page: Page, words: string): Promise<void> {
  await box(page).focus();
  await page.keyboard.type(words);
  await options(page).first().waitFor();
}

describe('the suggestions', () => {
  it('load with the first use of the box, and never before', async () => {
    for (const address of ['/cari/', '/cari/?q=malaria']) {
      const page = await open(address);
      const loaded = () =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /\/cari\/(nama|kata)\.|mount-suggestions/.test(name))
            .map(({ name }) => name.replace(/^.*\/([a-z-]+)\..*$/, '$1'))
            .sort(),
        );
      expect(await loaded()).toEqual([]);
      await box(page).focus();
      await expect.poll(loaded).toEqual(['kata', 'mount-suggestions', 'nama']);
    }
  });

  it('tell what they are to who cannot see them', async () => {
    const page = await open('/cari/');
    expect(await box(page).getAttribute('role')).toBe('combobox');
    expect(await box(page).getAttribute('aria-autocomplete')).toBe('list');
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    await type(page, 'sragen');
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    expect(await box(page).getAttribute('aria-controls')).toBe(
      await page.getByRole('listbox').getAttribute('id'),
    );
    expect(
      await page.getByRole('group', { name: 'Wilayah' }).getByRole('option').count(),
    ).toBeGreaterThan(0);
    await page.getByText(/^\d+ saran\. Pilih dengan tombol panah/).waitFor({ state: 'attached' });
  });

  it('are walked through with the arrows, in a circle, while the box keeps the focus', async () => {
    const page = await open('/cari/');
    await type(page, 'lansia');
    const paths = await options(page).evaluateAll((all) =>
      all.map((one) => one.getAttribute('href')),
    );
    expect(await active(page)).toBe(null);
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(paths[0]);
    expect(await page.locator('[aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBe(paths.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(paths[0]);
    await page.keyboard.press('Home');
    expect(await active(page)).toBe(null);
    expect(await box(page).evaluate((one: HTMLInputElement) => one.selectionStart)).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBe(paths.at(-1));
    await page.keyboard.type('x');
    expect(await active(page)).toBe(null);
    expect(await box(page).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('lead to a page by the keyboard', async () => {
    const page = await open('/cari/');
    await type(page, 'uptpk');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/inovasi/uptpk-sragen/');
  });

  it('lead to a page by touch, on a phone, with room for a finger', async () => {
    const page = await open('/cari/', {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await type(page, 'sragen');
    const heights = await options(page).evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    await options(page).filter({ hasText: 'Kabupaten Sragen' }).tap();
    await page.waitForURL('**/wilayah/33.14/');
  });

  it('give way to a search with Enter, where none is chosen', async () => {
    const page = await open('/cari/');
    await type(page, 'uptpk');
    await page.keyboard.press('Enter');
    expect(await options(page).count()).toBe(0);
    await page.locator('li[data-kind=inovasi][data-id=uptpk-sragen]').waitFor();
    expect(new URL(page.url()).search).toBe('?q=uptpk');
  });

  it('close with Escape, of which the next clears the box', async () => {
    const page = await open('/cari/');
    await type(page, 'uptpk');
    const told = page.locator('.asked [role=status]');
    await expect.poll(() => told.textContent()).toMatch(/saran/);
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await told.textContent()).toBe('');
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    expect(await box(page).inputValue()).toBe('uptpk');
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe('/inovasi/uptpk-sragen/');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
  });

  it('close when the box is left', async () => {
    const page = await open('/cari/');
    await type(page, 'uptpk');
    await page.keyboard.press('Tab');
    expect(await options(page).count()).toBe(0);
  });

  it('move nothing on the page', async () => {
    const page = await open('/cari/');
    await box(page).focus();
    const place = () => page.locator('.saring').boundingBox();
    const before = await place();
    await type(page, 'ra');
    expect(await place()).toEqual(before);
  });

  it('are accessible while open, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('/cari/', { colorScheme });
      await type(page, 'kesehatan');
      await page.keyboard.press('ArrowDown');
      await page.locator('li[data-kind]').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  it('are not there without JavaScript', async () => {
    const page = await open('/cari/', { javaScriptEnabled: false });
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    expect(await box(page).getAttribute('role')).toBe(null);
  });
});
