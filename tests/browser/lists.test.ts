import { describe, expect, it } from 'vitest';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser({
  viewport: { width: 1280, height: 800 },
  waitUntil: 'networkidle',
});

describe('the way through a long list', () => {
  it('goes to the next page and back in words', async () => {
    const page = await open('/sektor/kesehatan/');
    await page.getByRole('link', { name: 'Berikutnya' }).click();
    await page.waitForURL('**/sektor/kesehatan/2/');
    await page.getByRole('link', { name: 'Sebelumnya' }).click();
    await page.waitForURL('**/sektor/kesehatan/');
  });

  it('has its numbers in one row of targets of 44 px on a phone of 360 px', async () => {
    const page = await open('/kebaruan/belum-terdokumentasi/4/', {
      viewport: { width: 360, height: 800 },
    });
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
  });
});

describe('the filters of guides', () => {
  it('find among all guides, keep the choice in the address, and give the list back', async () => {
    const page = await open('/panduan/');
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
