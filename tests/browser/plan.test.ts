import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Plan, planText, readPlan } from '../../src/domain/plan/plan.ts';
import { axeFindings } from '../support/axe.ts';
import { doubleTextSize, sidewaysOverflow } from './reading-size.ts';
import { siteInBrowser } from './site-in-browser.ts';

const START = '/rencana/?panduan=uptpk-sragen&wilayah=53.07';

const { open, blank } = siteInBrowser();

async function build(page: Page): Promise<void> {
  await page.goto(START);
  await page.getByRole('button', { name: 'Susun rencana' }).click();
  await page.getByLabel('Nama rencana').waitFor();
}

async function downloaded(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

async function savedPlan(page: Page): Promise<Plan> {
  const { plan } = readPlan(strFromU8(await downloaded(page, 'Berkas cadangan (.json)')));
  return plan as Plan;
}

describe('a plan', { timeout: 30_000 }, () => {
  it('is made of a guide, a region and a month, with the figures of the region', async () => {
    const page = await blank();
    await build(page);
    const plan = await savedPlan(page);
    expect(plan.region.code).toBe('53.07');
    expect(plan.origin.path).toBe('/inovasi/uptpk-sragen/replikasi/');
    expect(plan.baseline.every(({ source, year }) => source !== '' && year > 2000)).toBe(true);
    expect(plan.stages).toHaveLength(5);
  });

  it.each([
    ['Asia/Jakarta', '2027-02'],
    ['Europe/London', '2027-01'],
  ])('starts two months after the month that the reader is in: %s', async (timezoneId, start) => {
    const page = await blank({ timezoneId });
    await page.clock.setFixedTime('2026-11-30T18:00:00Z');
    await build(page);
    expect((await savedPlan(page)).start).toBe(start);
  });

  it('keeps every change over a reload, without a word being sent anywhere', async () => {
    const page = await blank();
    const asked: string[] = [];
    page.on('request', (request) => request.method() !== 'GET' && asked.push(request.url()));
    await build(page);
    await page.getByLabel('Nama rencana').fill('Rencana Sikka');
    await page.getByLabel('Banyaknya').first().fill('3');
    await page.getByLabel('Harga satuan (Rp)').first().fill('250000');
    await page.getByText('Jumlah: Rp750.000').waitFor();
    await page.reload();
    expect(await page.getByLabel('Nama rencana').inputValue()).toBe('Rencana Sikka');
    expect(await page.getByLabel('Harga satuan (Rp)').first().inputValue()).toBe('250000');
    expect(asked).toEqual([]);
  });

  it('opens and works after a reload without a network', async () => {
    const page = await blank();
    await build(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await page.getByLabel('Nama rencana').waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await page.getByLabel('Nama rencana').fill('Tanpa jaringan');
    await page.getByText('Tersimpan di peramban ini.').waitFor();
  });

  it('comes back from its file as it was, in another browser', async () => {
    const first = await blank();
    await build(first);
    await first.getByRole('textbox', { name: 'Catatan' }).fill('Dibahas Senin.');
    const text = planText(await savedPlan(first));
    const page = await open('/rencana/');
    await page.getByLabel(/Rencana yang pernah diunduh/).setInputFiles({
      name: 'rencana.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.getByLabel('Nama rencana').waitFor();
    expect(planText(await savedPlan(page))).toBe(text);
  });

  it('leaves as Word, Excel and calendar', async () => {
    const page = await blank();
    await build(page);
    const word = unzipSync(await downloaded(page, 'Word (.docx)'));
    expect(strFromU8(word['word/document.xml'] as Uint8Array)).toContain('Kabupaten Sikka');
    const excel = unzipSync(await downloaded(page, 'Excel (.xlsx)'));
    expect(Object.keys(excel)).toContain('xl/workbook.xml');
    const calendar = strFromU8(await downloaded(page, 'Kalender (.ics)'));
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(5);
  });

  it('leaves with five drafts', async () => {
    const page = await blank();
    await build(page);
    await page.getByText('Rancangan naskah untuk ditinjau bagian hukum').click();
    const drafts = page.locator('.exports details button');
    expect(await drafts.count()).toBe(5);
    for (const draft of await drafts.all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), draft.click()]);
      const parts = unzipSync(readFileSync(await download.path()));
      expect(strFromU8(parts['word/document.xml'] as Uint8Array)).toContain('RANCANGAN');
    }
  });

  it('is left by the back button, and reached again by the forward button and from the list', async () => {
    const page = await blank();
    await build(page);
    await page.getByLabel('Nama rencana').fill('Rencana Sikka');
    await page.goBack();
    await page.getByRole('heading', { name: 'Rencana di peramban ini' }).waitFor();
    await page.goForward();
    expect(await page.getByLabel('Nama rencana').inputValue()).toBe('Rencana Sikka');
    await page.getByRole('button', { name: '← Semua rencana' }).click();
    await page.getByRole('button', { name: 'Rencana Sikka', exact: true }).click();
    await page.getByLabel('Nama rencana').waitFor();
  });

  it('that an address names but this browser does not keep is said not to be here', async () => {
    const page = await open('/rencana/#rencana=tidak-ada');
    await page.getByText(/Rencana di alamat ini tidak ada di peramban ini/).waitFor();
    expect(await page.getByRole('button', { name: 'Susun rencana' }).isVisible()).toBe(true);
  });

  it('that cannot be read is kept, and said to be so', async () => {
    const page = await open('/rencana/');
    await page.evaluate(() => localStorage.setItem('semai:rencana:rusak', '{"version":1'));
    await page.reload();
    await page.getByText(/bukan rencana Semai, atau isinya terpotong/).waitFor();
    const kept = await page.evaluate(() => localStorage.getItem('semai:rencana:rusak'));
    expect(kept).toBe('{"version":1');
  });

  it('that was sent becomes a plan of its own and replaces none', async () => {
    const sender = await blank({ permissions: ['clipboard-read', 'clipboard-write'] });
    await build(sender);
    await sender.getByRole('button', { name: 'Salin alamat' }).click();
    await sender.getByText('Alamat siap.').waitFor();
    const address = await sender.evaluate(() => navigator.clipboard.readText());
    const receiver = await open(address.replace(/^https?:\/\/[^/]+/, ''));
    await receiver.getByLabel('Nama rencana').waitFor();
    await receiver.reload();
    await receiver.getByLabel('Nama rencana').waitFor();
    await receiver.goto('/rencana/');
    await receiver.locator('.kept').waitFor();
    expect(await receiver.locator('.kept li').count()).toBe(1);
  });

  it('that is too long for an address is to be sent as a file', async () => {
    const page = await blank();
    await build(page);
    const endless = randomBytes(20_000).toString('base64');
    await page.getByRole('textbox', { name: 'Catatan' }).fill(endless);
    await page.getByRole('button', { name: 'Salin alamat' }).click();
    await page.getByText('Rencana ini terlalu panjang untuk sebuah alamat').waitFor();
  });

  it('says so when an address holds no whole plan', async () => {
    const page = await open('/rencana/#r=abc');
    await page.getByText(/Alamat ini tidak memuat rencana yang utuh/).waitFor();
  });

  it('is built with the keyboard alone', async () => {
    const page = await open('/rencana/');
    await page.locator('#daftar-wilayah option').first().waitFor({ state: 'attached' });
    await page.getByLabel('Panduan atau inovasi').focus();
    await page.keyboard.type('Panduan: Panduan umum bagi daerah yang meniru');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kabupaten Sumba Tengah, Nusa Tenggara Timur');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByLabel('Nama rencana').waitFor();
  });

  it('says what to choose when a name is not in the list', async () => {
    const page = await open('/rencana/');
    await page.locator('#daftar-wilayah option').first().waitFor({ state: 'attached' });
    await page.getByLabel('Panduan atau inovasi').fill('apa saja');
    await page.getByRole('button', { name: 'Susun rencana' }).click();
    await page.getByText(/Pilih panduan atau inovasi dari daftar/).waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find in %s', async (colorScheme) => {
    const page = await blank({ colorScheme });
    await build(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('prints as a document, without the form', async () => {
    const page = await blank();
    await build(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.document').isVisible()).toBe(true);
    expect(await page.getByLabel('Nama rencana').isVisible()).toBe(false);
  });
});

describe('the keyboard', { timeout: 30_000 }, () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());

  it('is led to the heading of a plan that opens, and to the list of plans when it closes', async () => {
    const page = await blank();
    await build(page);
    expect(await focused(page)).toBe('Rencana untuk Kabupaten Sikka, Nusa Tenggara Timur');
    await page.getByRole('button', { name: '← Semua rencana' }).press('Enter');
    expect(await focused(page)).toBe('Rencana di peramban ini');
  });

  it('stays in a list as its lines are removed, and goes on to where a line is added', async () => {
    const page = await blank();
    await build(page);
    const list = page.locator('.lines').first();
    const lines = await list.locator('li').count();
    expect(lines).toBeGreaterThan(1);
    await list.locator('.remove').last().press('Enter');
    expect(await focused(page)).toBe(`Hapus Yang harus tetap ${lines - 1}`);
    await list.locator('.remove').first().press('Enter');
    for (let left = lines - 2; left > 0; left -= 1) {
      expect(await focused(page)).toBe('Hapus Yang harus tetap 1');
      await page.keyboard.press('Enter');
    }
    expect(await focused(page)).toBe('Tambah butir Yang harus tetap');
  });

  it('goes to a heading when the last plan is removed', async () => {
    const page = await blank();
    page.on('dialog', (dialog) => dialog.accept());
    await build(page);
    await page.goBack();
    await page.locator('.kept .remove').press('Enter');
    expect(await focused(page)).toBe('Rencana baru');
  });

  it('stays on the button when a plan cannot be made', async () => {
    const page = await open(START, { waitUntil: 'networkidle' });
    await page.context().setOffline(true);
    await page.evaluate(() => caches.delete('semai-rencana'));
    await page.getByRole('button', { name: 'Susun rencana' }).press('Enter');
    await page.getByText(/Bahan rencana tidak dapat dimuat/).waitFor();
    expect(await focused(page)).toBe('Susun rencana');
  });
});

describe('on a small phone and in large text', { timeout: 30_000 }, () => {
  it('a plan with an endless name is listed within the screen, its button whole', async () => {
    const page = await blank({ viewport: { width: 320, height: 740 } });
    await build(page);
    await page.getByLabel('Nama rencana').fill('Pemberdayaanmasyarakat'.repeat(8));
    await page.getByRole('button', { name: '← Semua rencana' }).click();
    const remove = page.locator('.kept .remove');
    expect(await sidewaysOverflow(page)).toBe(0);
    const { width = 0, height = 0 } = (await remove.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(height);
  });

  it('an open plan is no wider than the screen', async () => {
    const page = await blank({ viewport: { width: 320, height: 740 } });
    await build(page);
    await page.locator('.exports details').evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.setViewportSize({ width: 360, height: 740 });
    await doubleTextSize(page);
    expect(await sidewaysOverflow(page)).toBe(0);
  });
});

describe('without JavaScript', () => {
  it('no room is kept for the builder', async () => {
    const page = await open('/rencana/', { javaScriptEnabled: false });
    expect((await page.locator('.plan-app').boundingBox())?.height).toBe(0);
  });

  it('the plan page leads to the guides', async () => {
    const page = await open('/rencana/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Semua panduan replikasi' }).click();
    expect(new URL(page.url()).pathname).toBe('/panduan/');
    await page.locator('.guides .card a').first().click();
    expect(
      await page
        .getByRole('heading', { name: 'Proses bisnis lintas perangkat daerah' })
        .isVisible(),
    ).toBe(true);
    expect(await page.getByRole('link', { name: 'Unduh Word' }).isVisible()).toBe(true);
  });
});
