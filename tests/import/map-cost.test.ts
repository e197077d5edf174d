import { expect, it } from 'vitest';
import { costLevelOf, fundingOf } from '../../src/import/map-cost.ts';

it.each([
  ['APBD provinsi dan zakat Baznas', 'APBD provinsi dan zakat (Baznas)'],
  ['Tanpa APBD; iuran mandiri', undefined],
  ['Kurang dari Rp15 juta', undefined],
])('%s is funded by %s', (text, funding) => {
  expect(fundingOf(text)).toBe(funding);
});

it.each([
  ['Rp20 miliar per tahun (Bupati, 2022)', 'tinggi'],
  ['Rp265 juta per tahun', 'sedang'],
  ['Rp90 juta setahun', 'rendah'],
  ['Insentif bidan Rp3,6 juta per tahun', undefined],
  ['Rp250 juta per desa', undefined],
])('%s costs %s', (text, level) => {
  expect(costLevelOf(text)).toBe(level);
});
