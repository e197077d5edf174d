import { describe, expect, it } from 'vitest';
import { statusFrom } from '../../src/import/map-status.ts';
import { recordSchema } from '../../src/import/record.ts';

const record = recordSchema.parse({
  name: 'Layanan Coba',
  institution: 'Pemerintah Kabupaten Sragen',
  institution_type: 'kabupaten',
  region_code: '33.14',
  categories: ['kesehatan'],
  sources: [
    { title: 'Berita 2019', published: '2019-05-01' },
    { title: 'Berita 2023', published: '2023-02' },
  ],
});
const status = (text: string, sources: number[] = []) => statusFrom([{ text, sources }], record);

describe('an innovation runs where a source plainly says so', () => {
  it.each([
    ['Masih berjalan pada 2023.', 'berjalan', '2023', [1]],
    ['Masih diperluas pada 2023.', 'berkembang', '2023', [1]],
    ['Anggarannya dihentikan 2019.', 'berhenti', '2019', [0]],
    ['Setelah dana berakhir 2019 kegiatan tetap berjalan pada 2023.', 'berjalan', '2023', [1]],
  ])('%s: %s', (text, value, asOf, sources) => {
    expect(status(text)).toMatchObject({ value, asOf, sources });
  });

  it('with the sources that the text names', () => {
    expect(status('Masih melayani pada Desember 2020', [0])).toMatchObject({
      asOf: '2020-12',
      sources: [0],
    });
  });

  it.each([
    'Kepala dinas berharap dapat dilanjutkan.',
    'Diatur dengan peraturan bupati.',
    'Masih berjalan pada 2021.',
  ])('not from: %s', (text) => {
    expect(status(text)).toBeUndefined();
  });
});
