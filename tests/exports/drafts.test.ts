import { describe, expect, it } from 'vitest';
import { headOfRegion } from '../../src/domain/plan/head-of-region.ts';
import { documentToDocx } from '../../src/exports/docx.ts';
import { inCapitals } from '../../src/exports/drafts/parties.ts';
import { DRAFT_NOTICE, draftDocuments } from '../../src/exports/drafts.ts';
import { plan } from '../domain/plan/plan-world.ts';
import { paragraphsOf } from './office-file.ts';

const IDS = [
  'surat-minat',
  'nota-kesepakatan',
  'perjanjian-kerja-sama',
  'keputusan-tim',
  'maklumat',
];
const textOf = (id: string, one = plan()) =>
  JSON.stringify(draftDocuments(one).find((draft) => draft.id === id)?.document.blocks);

describe('the head of a region', () => {
  it.each([
    ['33', 'Jawa Tengah', 'Gubernur Jawa Tengah', 'Pemerintah Provinsi Jawa Tengah'],
    ['11', 'Aceh', 'Gubernur Aceh', 'Pemerintah Aceh'],
    ['33.14', 'Kabupaten Sragen', 'Bupati Sragen', 'Pemerintah Kabupaten Sragen'],
    ['33.72', 'Kota Surakarta', 'Wali Kota Surakarta', 'Pemerintah Kota Surakarta'],
  ])('of %s, %s, is %s', (code, name, title, government) => {
    expect(headOfRegion({ code, name })).toMatchObject({ title, government });
  });
});

describe('the drafts of a plan', () => {
  it('are five, each marked first of all as a draft for the legal office', () => {
    const drafts = draftDocuments(plan());
    expect(drafts.map(({ id }) => id)).toEqual(IDS);
    for (const { document } of drafts) {
      expect(document.blocks[0]).toEqual({ kind: 'notice', text: DRAFT_NOTICE });
    }
    expect(DRAFT_NOTICE).toMatch(/^RANCANGAN\. Ditinjau dulu oleh bagian hukum daerah/);
  });

  it.each(IDS)('cite no law that the plan does not name: %s', (id) => {
    expect(textOf(id)).not.toMatch(/\b(?:UU|Undang-Undang|PP|Permen\w*|Perpres|Inpres)\b[^,"]*\d/);
  });

  it.each(IDS.slice(0, 4))('name the two sides and the innovation: %s', (id) => {
    const text = textOf(id)?.toLowerCase();
    expect(text).toContain('kabupaten asal');
    expect(text).toContain('kabupaten contoh');
    expect(text).toContain('satu');
  });

  it('leave a blank for what the plan does not know', () => {
    for (const id of IDS) expect(textOf(id)).toContain('(diisi: ');
    expect(textOf('surat-minat')).toContain('(diisi: nomor surat)');
  });

  it('write to the head of the originating region, from the head of this one', () => {
    expect(textOf('surat-minat')).toContain('Yth. Bupati Asal');
    expect(textOf('surat-minat')).toContain('"office":"Bupati Contoh"');
  });

  it('leave the origin to be chosen where the plan follows several innovations', () => {
    const innovations = [
      { slug: 'satu', title: 'SATU', institution: 'Pemerintah Kabupaten Asal' },
      { slug: 'dua', title: 'DUA', institution: 'Pemerintah Kota Lain' },
    ];
    const text = textOf('surat-minat', plan({ origin: { ...plan().origin, innovations } }));
    expect(text).toContain('(diisi: instansi asal)');
    expect(text).toContain('DUA, Pemerintah Kota Lain');
  });

  it('carry the general terms: own budget, nothing sold, rights and name stay with the origin', () => {
    const text = textOf('nota-kesepakatan');
    expect(text).toContain('PIHAK KEDUA menyediakan anggaran dan petugas');
    expect(text).toContain('tidak menjual hasil replikasi');
    expect(text).toContain('Hak cipta atas inovasi SATU tetap pada PIHAK KESATU');
    expect(text).toContain('menyebut nama inovasi dan instansi asalnya');
  });

  it('set up the team from the roles, each with the tasks it answers for', () => {
    const text = textOf('keputusan-tim');
    expect(text).toContain('KEPUTUSAN BUPATI CONTOH');
    expect(text).toContain('["2","Ketua","Dinas Sosial","Petakan masalah."]');
    expect(text).toContain('["3","Anggota","Pemerintah desa","Jalankan."]');
  });

  it.each([
    [{ code: '33', name: 'Jawa Tengah' }, 'KEPUTUSAN GUBERNUR JAWA TENGAH'],
    [{ code: '33.72', name: 'Kota Surakarta' }, 'KEPUTUSAN WALI KOTA SURAKARTA'],
  ])('are of the head that the region has: %o', (region, heading) => {
    expect(textOf('keputusan-tim', plan({ region }))).toContain(heading);
  });

  it('announce the standard, with a blank for a component that is empty', () => {
    const text = textOf('maklumat');
    expect(text).toContain('["Biaya atau tarif","Gratis."]');
    expect(text).toContain('["Produk pelayanan","(diisi: produk pelayanan)"]');
  });

  it('keep blanks readable in titles set in capitals', () => {
    expect(inCapitals('replikasi inovasi (diisi: nama inovasi) di Asal (A)')).toBe(
      'REPLIKASI INOVASI (diisi: nama inovasi) DI ASAL (A)',
    );
  });

  it('become Word files that begin with the notice', async () => {
    for (const { document } of draftDocuments(plan())) {
      const [first] = paragraphsOf(await documentToDocx(document));
      expect(first).toEqual({ style: 'Peringatan', text: DRAFT_NOTICE });
    }
  });
});
