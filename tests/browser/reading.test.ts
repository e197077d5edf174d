import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onePageOfEachKind } from '../site/built-site.ts';
import { siteInBrowser } from './site-in-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const kinds = [...onePageOfEachKind()].map(([kind, { path }]) => ({ kind, path }));

const { open } = siteInBrowser();

/** What axe finds on a page as it stands. */
function axeFindings(page: Page, options: { runOnly?: string[] } = {}) {
  return page.evaluate(async (chosen) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe stands on the page only
    const { violations } = await (window as any).axe.run(chosen);
    return violations.map((violation: { id: string; nodes: { html: string }[] }) => ({
      id: violation.id,
      nodes: violation.nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
    }));
  }, options);
}

describe('accessibility', () => {
  it.each(kinds)('axe finds nothing, in light and in dark, on: $kind', async ({ path }) => {
    const page = await open(path, {
      colorScheme: 'light',
      viewport: { width: 1280, height: 900 },
    });
    await page.evaluate(axe);
    const light = await axeFindings(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Only colours change with the scheme.
    const dark = await axeFindings(page, { runOnly: ['color-contrast', 'link-in-text-block'] });
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });
});

describe('on a small phone', () => {
  it.each(kinds)('nothing is wider than the screen: $kind', async ({ path }) => {
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
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
