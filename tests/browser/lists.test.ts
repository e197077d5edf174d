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

async function visit(path: string, look: (page: Page) => Promise<void>, width = 1280) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  try {
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    await look(page);
  } finally {
    await page.close();
  }
}

describe('the way through a long list', () => {
  it('goes to the next page and back in words', async () => {
    await visit('/sektor/kesehatan/', async (page) => {
      await page.getByRole('link', { name: 'Berikutnya' }).click();
      await page.waitForURL('**/sektor/kesehatan/2/');
      await page.getByRole('link', { name: 'Sebelumnya' }).click();
      await page.waitForURL('**/sektor/kesehatan/');
    });
  });

  it('has its numbers in one row of targets of 44 px on a phone of 360 px', async () => {
    await visit(
      '/kebaruan/belum-terdokumentasi/4/',
      async (page) => {
        const boxes = await page
          .getByRole('navigation', { name: 'Halaman daftar' })
          .locator('li a')
          .evaluateAll((links) =>
            links.map((link) => {
              const { top, right, width, height } = link.getBoundingClientRect();
              return { top, right, width, height };
            }),
          );
        expect(boxes.length).toBeGreaterThan(4);
        expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
        for (const { right, width, height } of boxes) {
          expect(right).toBeLessThanOrEqual(360);
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        }
      },
      360,
    );
  });
});

describe('the filters of guides', () => {
  it('find among all guides, keep the choice in the address, and give the list back', async () => {
    await visit('/panduan/', async (page) => {
      const sections = page.locator('.guides section');
      const built = await sections.count();
      await page.getByLabel('Keadaan wilayah').selectOption('tanpa-internet');
      await page.getByText(/^\d+ dari \d+ panduan/).waitFor();
      expect(await page.locator('.guides .card').count()).toBeGreaterThan(0);
      expect(await sections.count()).toBe(0);
      expect(page.url()).toContain('?syarat=tanpa-internet');
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByText(/^\d+ dari \d+ panduan/).waitFor();
      await page.getByRole('button', { name: 'Hapus saringan' }).click();
      await sections.first().waitFor();
      expect(await sections.count()).toBe(built);
    });
  });
});
