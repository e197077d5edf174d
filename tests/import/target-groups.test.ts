import { expect, it } from 'vitest';
import { targetGroupsOf } from '../../src/import/target-groups.ts';
import { vocabularies } from '../catalogue/world.ts';

const match = (phrase: string) => targetGroupsOf([phrase], vocabularies['target-groups']);

it.each([
  ['ibu hamil', ['ibu-hamil']],
  ['ibu hamil dan bayi', ['ibu-hamil', 'balita']],
  ['anak putus sekolah', ['anak-tidak-sekolah']],
  ['anak penyandang disabilitas', ['anak', 'disabilitas']],
  ['perempuan korban kekerasan', ['korban-kekerasan']],
  ['calon pekerja migran', ['pekerja-migran']],
  ['petani padi', ['petani']],
  ['warga desa', ['masyarakat-umum']],
  ['warga Kota Semarang', ['masyarakat-umum']],
  ['warga pulau terpencil', ['masyarakat-3t']],
])('%s are %s', (phrase, ids) => {
  expect(match(phrase)).toEqual({ ids, unmatched: [] });
});

it.each(['pasangan usia subur', 'masyarakat berpenghasilan rendah', 'keluarga', 'wisatawan'])(
  '%s are in no group and stay as words',
  (phrase) => {
    expect(match(phrase)).toEqual({ ids: [], unmatched: [phrase] });
  },
);
