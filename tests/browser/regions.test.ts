import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteInBrowser } from './site-in-browser.ts';

const { open } = siteInBrowser({ waitUntil: 'networkidle' });

describe('the map of the nation', () => {
  it('leads to a province from the keyboard', async () => {
    const page = await open('/peta/');
    const link = page.getByRole('link', { name: /^Nusa Tenggara Timur: 18,6%/ });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wilayah/53/');
  });

  it('changes its indicator without JavaScript', async () => {
    const page = await open('/peta/', { javaScriptEnabled: false });
    await page
      .getByRole('navigation', { name: 'Indikator peta' })
      .getByRole('link', { name: 'IPM' })
      .click();
    expect(new URL(page.url()).pathname).toBe('/peta/ipm/');
    expect(await page.getByRole('table').isVisible()).toBe(true);
  });
});

describe('a newer figure', () => {
  it('is checked, and handed over as a row with its source', async () => {
    const page = await open('/wilayah/kirim-angka/?wilayah=53.07');
    const submit = page.getByRole('button', { name: 'Periksa dan buat barisnya' });
    await page.getByLabel('Indikator').selectOption('p0');
    await page.getByLabel('Tahun data').fill('2026');
    await page.getByLabel('Angka', { exact: true }).fill('1.090');
    await page.getByLabel('Judul tabel atau laporan').fill('Kemiskinan Sikka 2026');
    await page.getByLabel('Penerbit').fill('BPS Kabupaten Sikka');
    await submit.click();
    await page.getByText('Harus antara 0,1 dan 70 persen').waitFor();
    await page.getByLabel('Angka', { exact: true }).fill('10,9');
    await submit.click();
    const result = page.getByLabel('Baris dan sumbernya');
    await result.waitFor();
    expect(await result.inputValue()).toContain(
      '53.07,2026,p0,10.9,persen,bps-kabupaten-sikka-p0-2026,',
    );
  });

  it('has the way by hand without JavaScript, and no form that does nothing', async () => {
    const page = await open('/wilayah/kirim-angka/', { javaScriptEnabled: false });
    expect(await page.getByText('Tulis satu baris').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /Periksa/ }).count()).toBe(0);
  });
});

/** Replaces system fonts by those that most readers have, independent of the machine's fonts. */
async function useFontsOfReaders(page: Page): Promise<void> {
  const faces = [
    ['Roboto', 'roboto', 400],
    ['Roboto', 'roboto', 700],
    ['Noto Serif', 'noto-serif', 600],
  ] as const;
  const rules = faces.map(([family, name, weight]) => {
    const file = `node_modules/@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`;
    const data = readFileSync(file).toString('base64');
    return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
  });
  await page.addStyleTag({
    content: `${rules.join('\n')} :root { --sans: Roboto; --serif: 'Noto Serif'; }`,
  });
  await page.evaluate(() => document.fonts.ready);
}

describe('on paper', () => {
  it.each(['33.14', '53.07'])('a region is a brief of two sheets of A4: %s', async (code) => {
    const page = await open(`/wilayah/${code}/`);
    await useFontsOfReaders(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('2');
  });
});

describe('the finder of regions', () => {
  it.each([
    ['its short name', 'sragen', '33.14'],
    ['its name with "Kab."', 'Kab. Sragen', '33.14'],
    ['its type', 'kota madiun', '35.77'],
    ['an old name', 'Toba Samosir', '12.12'],
    ['another old name', 'mamuju utara', '76.01'],
    ['a typing error', 'banyuwngi', '35.10'],
  ])('finds a region by %s', async (_what, typed, code) => {
    const page = await open('/wilayah/');
    await page.locator('#nama-wilayah').fill(typed);
    await page.keyboard.press('Enter');
    const first = page.locator('li[data-kind]').first();
    await first.waitFor();
    expect(await first.getAttribute('data-kind')).toBe('wilayah');
    expect(await first.getAttribute('data-id')).toBe(code);
  });
});

describe('what fits a region', () => {
  it('changes its order with the weights, and comes back', async () => {
    const page = await open('/wilayah/53.17/');
    await page.getByText('Timbang sendiri').click();
    const listed = page.locator('.reweigh ol a');
    await listed.first().waitFor();
    const before = await listed.allTextContents();
    expect(before).toHaveLength(10);
    const shown = await page.locator('.fits > ol > li > a').allTextContents();
    expect(before).toEqual(shown);
    for (const part of ['kebutuhan', 'kemiripan', 'kesiapan', 'kelayakan']) {
      await page.locator(`.reweigh input[name="${part}"]`).fill('0');
    }
    await page.waitForFunction(
      (old) => document.querySelector('.reweigh ol a')?.textContent !== old,
      before[0],
    );
    expect(await listed.allTextContents()).not.toEqual(before);
    await page.getByRole('button', { name: 'Bobot semula' }).click();
    await page.waitForFunction(
      (old) => document.querySelector('.reweigh ol a')?.textContent === old,
      before[0],
    );
  });

  it('is there without JavaScript, with its reasons', async () => {
    const page = await open('/wilayah/53.17/', { javaScriptEnabled: false });
    expect(await page.getByText(/^Cocok karena:/).count()).toBe(10);
    expect(await page.getByText('Timbang sendiri').isVisible()).toBe(false);
  });
});
