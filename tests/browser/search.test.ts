import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { weighSearches } from '../../scripts/bench/site-weight.ts';
import { siteInBrowser } from './site-in-browser.ts';

const { open, blank } = siteInBrowser();

const results = (page: Page) => page.locator('li[data-kind]');
const firstId = async (page: Page) => {
  await results(page).first().waitFor();
  return results(page).first().getAttribute('data-id');
};

describe('the search', () => {
  it.each([
    ['its name', 'Rantang Kasih', 'rantang-kasih-banyuwangi'],
    ['its acronym', 'UPTPK', 'uptpk-sragen'],
  ])('finds an innovation by %s', async (_what, query, slug) => {
    const page = await open(`/cari/?q=${encodeURIComponent(query)}`);
    expect(await firstId(page)).toBe(slug);
  });

  it('keeps to the sector that is chosen', async () => {
    const page = await open('/cari/?q=stunting');
    await firstId(page);
    const all = await results(page).count();
    expect(all).toBeGreaterThan(0);
    await page.goto('/cari/?q=stunting&sektor=penegakan-hukum');
    await page.waitForFunction(() =>
      /\d|Tidak/.test(document.querySelector('[aria-live]')?.textContent ?? ''),
    );
    const few = await results(page).count();
    expect(few).toBeLessThan(all);
  });

  it('restores a view from its address, and the one before it by going back', async () => {
    const page = await open('/cari/');
    await page.getByRole('combobox', { name: 'Apa yang Anda cari?' }).fill('lansia');
    await page.keyboard.press('Enter');
    const first = await firstId(page);
    const address = page.url();
    expect(new URL(address).searchParams.get('q')).toBe('lansia');
    const again = await open(address);
    expect(await firstId(again)).toBe(first);
    expect(await again.getByRole('combobox', { name: 'Apa yang Anda cari?' }).inputValue()).toBe(
      'lansia',
    );
  });

  it('says so when nothing is found, and what to try', async () => {
    const page = await open('/cari/?q=zzqqxxyy');
    await page.waitForFunction(() =>
      document.querySelector('main')?.textContent?.match(/[Tt]idak (ada|ditemukan)/),
    );
    expect(await results(page).count()).toBe(0);
  });

  it('does not say so of the beginning of a word', async () => {
    const page = await open('/cari/?q=zq');
    await page.getByText('Ketik sedikit lagi').waitFor();
    expect(await page.getByText(/Tidak ada hasil|Periksa ejaannya/).count()).toBe(0);
  });

  it('shows apart what there is without a filter, where nothing satisfies it', async () => {
    const page = await open('/cari/?q=malaria&biaya=rendah&sektor=penegakan-hukum');
    await page.getByText('Tidak ada hasil untuk “malaria” dengan saringan itu').waitFor();
    await page
      .getByRole('heading', { name: /^\d+ hasil tanpa saringan “Biaya: Rendah”/ })
      .waitFor();
    expect(await results(page).count()).toBe(0);
    expect(await page.locator('.wider li .name').count()).toBeGreaterThan(0);
  });

  it('offers the words more loosely, where nobody wrote them as they stand', async () => {
    const page = await open('/cari/?q=sragenx&persis=1');
    await page.getByText('Tidak ada hasil untuk “sragenx”').waitFor();
    expect(await page.getByText(/hasil tanpa harus persis/).count()).toBe(1);
  });

  it('offers to narrow to the people that are named', async () => {
    const page = await open('/cari/?q=lansia');
    await page.getByRole('button', { name: /^Saring: sasaran lanjut usia \(\d+\)$/ }).click();
    await page.getByRole('button', { name: /Kelompok sasaran: Lanjut usia/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('sasaran')).toBe('lansia');
  });

  it('leaves the results where they are while a word is typed to its end', async () => {
    const page = await open('/cari/?q=pelay');
    await firstId(page);
    const top = async () => Math.round((await page.locator('.results').boundingBox())?.y ?? 0);
    const before = await top();
    await page.locator('#q').focus();
    await page.keyboard.press('End');
    await page.keyboard.type('anan');
    await page.getByText('hasil untuk “pelayanan”').waitFor();
    expect(await top()).toBe(before);
  });

  it('marks the words it found', async () => {
    const page = await open('/cari/?q=malaria');
    await firstId(page);
    expect(await page.locator('li[data-kind] mark').count()).toBeGreaterThan(0);
  });

  it('says what it searched for in place of an error, and goes back on request', async () => {
    const page = await open('/cari/?q=stuntng');
    await firstId(page);
    await page.getByText('Dicari “stunting”, bukan “stuntng”').waitFor();
    await page.getByRole('button', { name: 'Cari persis seperti diketik' }).click();
    await page.getByText('Tidak ada hasil untuk “stuntng”').waitFor();
    expect(new URL(page.url()).searchParams.get('persis')).toBe('1');
  });

  it('takes a place for a filter that can be removed', async () => {
    const page = await open('/cari/?q=stunting+NTT');
    expect(await firstId(page)).toBe('kaa-fadi-rote-ndao');
    await page.getByRole('button', { name: /Nusa Tenggara Timur/ }).click();
    await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === 'stunting');
  });

  it('says what it gave up of a query, and leads to the region that was named', async () => {
    const page = await open('/cari/?q=stunting+manggarai');
    await page
      .getByText('Yang tampak: Provinsi Nusa Tenggara Timur, bukan Kabupaten Manggarai')
      .waitFor();
    await page.getByRole('link', { name: 'Profil Kabupaten Manggarai' }).click();
    await page.waitForURL('**/wilayah/53.10/');
  });

  it('comes back to each query that was settled, and not to each key', async () => {
    const page = await open('/cari/');
    const words = () => page.locator('#q').inputValue();
    const ask = async (query: string) => {
      await page.locator('#q').pressSequentially(query, { delay: 30 });
      await page.keyboard.press('Enter');
      await page
        .getByRole('status')
        .filter({ hasText: `untuk “${query}”` })
        .waitFor();
      await page.locator('#q').fill('');
    };
    await ask('malaria');
    await ask('lansia');
    await page.locator('#q').fill('jamban');
    await page.getByRole('status').filter({ hasText: 'untuk “jamban”' }).waitFor();
    await page.goBack();
    expect(await words()).toBe('lansia');
    await page.goBack();
    expect(await words()).toBe('malaria');
  });

  it.each([
    ['the connection failed', 'abort', 'Mungkin sambungan internet terputus', 'Coba lagi'],
    ['the site was built anew', 'gone', 'Isi Semai baru saja diperbarui', 'Muat ulang'],
  ] as const)('says that %s, and finds it on request', async (_what, how, words, button) => {
    const page = await blank();
    await page.route('**/indeks/**', (route) =>
      how === 'abort' ? route.abort() : route.fulfill({ status: 404 }),
    );
    await page.goto('/cari/?q=malaria');
    await page.getByText(words).waitFor();
    await page.unroute('**/indeks/**');
    await page.getByRole('button', { name: button }).click();
    expect(await firstId(page)).toBeTruthy();
  });

  it('shows more on request, each once, and goes on where it was', async () => {
    const page = await open('/cari/?q=kemiskinan');
    await results(page).nth(9).waitFor();
    await page.getByRole('button', { name: /Tampilkan 10 lagi/ }).click();
    await results(page).nth(19).waitFor();
    const ids = await results(page).evaluateAll((items) =>
      items.map((item) => `${item.getAttribute('data-kind')} ${item.getAttribute('data-id')}`),
    );
    expect(new Set(ids).size).toBe(20);
    expect(
      await results(page)
        .nth(10)
        .locator('a.name')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  it('keeps what was typed before it was ready', async () => {
    const page = await blank();
    const { promise: held, resolve: go } = Promise.withResolvers<void>();
    await page.route('**/aset/cari*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/cari/', { waitUntil: 'commit' });
    await page.locator('#q').fill('malaria');
    go();
    expect(await firstId(page)).toBeTruthy();
    expect(await page.locator('#q').inputValue()).toBe('malaria');
  });

  it('orders by name on request', async () => {
    const page = await open('/cari/?q=malaria&jenis=inovasi&urut=nama');
    await results(page).nth(2).waitFor();
    const names = await results(page).locator('a.name').allTextContents();
    expect(names).toEqual(names.toSorted(new Intl.Collator('id').compare));
  });

  it('shows its ways in where an address asks for nothing', async () => {
    for (const address of ['/cari/?fbclid=x', '/cari/?urut=nama', '/cari/?q=+']) {
      const page = await open(address);
      expect(await page.getByText('Contoh pencarian').isVisible(), address).toBe(true);
    }
  });

  it('costs less than half of what the design allows, and a second search less than its bound', async () => {
    const [weight] = await weighSearches('dist', ['kemiskinan'], 'akta kelahiran');
    console.log(`bytes: ${weight?.bytes}, then ${weight?.furtherBytes}`);
    expect(weight?.bytes).toBeLessThan(65_000);
    expect(weight?.furtherBytes).toBeLessThan(40_000);
  });
});
