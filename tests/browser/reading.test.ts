import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onePageOfEachKind } from '../site/built-site.ts';
import { axeFindings } from '../support/axe.ts';
import { doubleTextSize, sidewaysOverflow } from './reading-size.ts';
import { siteInBrowser } from './site-in-browser.ts';

const kinds = [...onePageOfEachKind()].map(([kind, { path }]) => ({ kind, path }));

const { open } = siteInBrowser();

describe('accessibility', () => {
  it.each(kinds)('axe finds nothing, in light and in dark, on: $kind', async ({ path }) => {
    const page = await open(path, {
      colorScheme: 'light',
      viewport: { width: 1280, height: 900 },
    });
    const light = await axeFindings(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Only colours depend on the colour scheme.
    const dark = await axeFindings(page, ['color-contrast', 'link-in-text-block']);
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });
});

describe('on a small phone and in large text', () => {
  const openDetails = (page: Page) =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  const found = [
    ...kinds,
    { kind: 'hasil pencarian', path: '/cari/?q=akta' },
    { kind: 'perbandingan', path: '/bandingkan/?i=uptpk-sragen,slrt-kemensos' },
    { kind: 'rencana', path: '/rencana/' },
  ];

  it.each(found)('nothing is wider than the screen: $kind', async ({ path }) => {
    const page = await open(path, { viewport: { width: 320, height: 740 } });
    await openDetails(page);
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.setViewportSize({ width: 360, height: 740 });
    await doubleTextSize(page);
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  const endless = 'Pemberdayaanmasyarakat'.repeat(8);

  it('an endless word that was searched for breaks', async () => {
    const page = await open(`/cari/?q=${endless}`, {
      viewport: { width: 360, height: 740 },
      waitUntil: 'networkidle',
    });
    await page.locator('.found').getByText(endless.slice(0, 20)).first().waitFor();
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it('an endless word in the text of an innovation breaks', async () => {
    const page = await open('/inovasi/uptpk-sragen/', { viewport: { width: 360, height: 740 } });
    await openDetails(page);
    await page.evaluate((word) => {
      for (const part of document.querySelectorAll('h1, main :is(p, li, dd)')) part.prepend(word);
    }, endless);
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it.each(['/', '/cari/'])('the example in the search box is seen whole on %s', async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 740 } });
    const cut = await page.locator('main [type="search"]').evaluate((box: HTMLInputElement) => {
      box.value = box.placeholder;
      return box.scrollWidth - box.clientWidth;
    });
    expect(cut).toBe(0);
  });
});

describe('without JavaScript', () => {
  const options = { javaScriptEnabled: false };

  it('an innovation tells everything, and leads on', async () => {
    const page = await open('/inovasi/uptpk-sragen/', options);
    expect(await page.getByRole('heading', { name: 'Cara kerja' }).isVisible()).toBe(true);
    expect(await page.locator('#sumber-s1').isVisible()).toBe(true);
    await page
      .getByRole('navigation', { name: 'Utama' })
      .getByRole('link', { name: 'Inovasi' })
      .click();
    expect(new URL(page.url()).pathname).toBe('/inovasi/');
    await page.getByRole('link', { name: 'Kesehatan', exact: true }).first().click();
    expect(new URL(page.url()).pathname).toBe('/sektor/kesehatan/');
  });

  it('a region is found through its province', async () => {
    const page = await open('/wilayah/', options);
    await page.getByRole('link', { name: 'Jawa Tengah', exact: true }).click();
    await page.getByRole('link', { name: 'Kabupaten Sragen', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/wilayah/33.14/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kabupaten Sragen');
  });

  it.each(['/', '/cari/', '/wilayah/', '/wilayah/33/', '/sektor/kesehatan/', '/404.html'])(
    'no search is offered that could not run on %s',
    async (path) => {
      const offered = async (page: Page) =>
        page
          .getByRole('main')
          .locator('[type="search"], a[href*="/cari/?"]')
          .filter({ visible: true })
          .count();
      expect(await offered(await open(path))).toBeGreaterThan(0);
      expect(await offered(await open(path, options))).toBe(0);
    },
  );

  it('the search page says what to do instead', async () => {
    const page = await open('/cari/', options);
    const main = page.getByRole('main');
    expect(await main.textContent()).toContain('JavaScript');
    expect(await main.getByRole('link').count()).toBeGreaterThan(10);
  });
});

describe('with the keyboard', () => {
  it('the first stop leads past the navigation to the content', async () => {
    const page = await open('/inovasi/uptpk-sragen/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Langsung ke isi');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#isi');
  });

  it('an explanation opens in place', async () => {
    const page = await open('/inovasi/uptpk-sragen/');
    const explanation = page.locator('.facts details').first();
    await explanation.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await explanation.locator('p').isVisible()).toBe(true);
  });
});
