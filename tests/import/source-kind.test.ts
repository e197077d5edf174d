import { expect, it } from 'vitest';
import { sourceKindOf } from '../../src/import/source-kind.ts';

it.each([
  ['https://www.menpan.go.id/site/berita', 'Kementerian PANRB', 'pemerintah'],
  ['https://bontosinala.desa.id/artikel', null, 'pemerintah'],
  ['https://regional.kompas.com/read/1', 'Kompas.com', 'media'],
  ['https://ejournal3.undip.ac.id/index.php/x', 'Universitas Diponegoro', 'penelitian'],
  ['https://id.scribd.com/doc/1', 'Skripsi UIN Ar-Raniry', 'penelitian'],
  ['https://publicadministration.un.org/x', 'United Nations DESA', 'lembaga-mitra'],
  ['https://kompak.or.id/id/article', 'KOMPAK', 'lembaga-mitra'],
  ['https://jdih.sragenkab.go.id/perbup', 'Pemkab Sragen', 'peraturan'],
  ['https://id.scribd.com/doc/2', 'Proposal Puskesmas Keera', 'proposal'],
  ['https://koten.blogspot.com/2012', 'blog seorang wartawan', 'lain'],
  ['https://id.scribd.com/doc/3', 'Scribd', 'lain'],
  [null, 'Nusakini', 'lain'],
])('a source at %s from %s is %s', (url, publisher, kind) => {
  expect(sourceKindOf({ url, publisher, title: 'Judul' })).toBe(kind);
});
