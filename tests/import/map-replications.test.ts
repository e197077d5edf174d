import { describe, expect, it } from 'vitest';
import { mapReplications, replicationStatus } from '../../src/import/map-replications.ts';
import { regions } from '../catalogue/world.ts';

describe('a plan is never taken for a replication', () => {
  it.each([
    ['studi banding dan menyatakan akan menerapkan', 'rencana'],
    ['Kunjungan belajar; bukan bukti replikasi', 'rencana'],
    ['Komitmen replikasi ditandatangani 15 November 2021', 'rencana'],
    ['Replikasi oleh Dinas Pertanian, direncanakan mulai 2022', 'rencana'],
    ['mereplikasi percontohan dengan biaya sendiri', 'berjalan'],
    ['Berhasil diterapkan lewat komitmen bidan dan dukun', 'berjalan'],
    ['LTSA beroperasi 5 Desember 2018', 'berjalan'],
    ['Direplikasi menjadi Hypnogreen', 'berubah'],
    ['Mereplikasi dengan sasaran berbeda', 'berubah'],
    ['Dihentikan setelah satu tahun', 'gagal'],
    ['penghargaan tingkat nasional', 'tidak-diketahui'],
    ['', 'tidak-diketahui'],
  ])('%s: %s', (note, status) => {
    expect(replicationStatus(note)).toBe(status);
  });
});

describe('the place of a replication', () => {
  const context = { regionCode: '33.14', regions, sourceId: () => 's1' };
  const map = (where: string, note = 'diterapkan') =>
    mapReplications([{ where, note, source: 0 }], context);

  it('becomes a row for each region that is named clearly', () => {
    expect(map('Kabupaten Sragen dan Kota Semarang').map(({ region }) => region)).toEqual([
      '33.14',
      '33.74',
    ]);
  });

  it('is the town where its province stands behind it', () => {
    expect(map('Kota Semarang, Jawa Tengah')).toMatchObject([
      { where: 'Kota Semarang, Jawa Tengah', region: '33.74', scope: 'wilayah-lain' },
    ]);
  });

  it('lies within the home region where it is a village of it', () => {
    expect(map('35 desa di Kabupaten Sragen')).toMatchObject([
      { region: '33.14', scope: 'dalam-wilayah' },
    ]);
  });

  it('has no region where it is vague', () => {
    expect(map('Kabupaten/kota di Jawa Tengah')[0]?.region).toBeUndefined();
  });
});
