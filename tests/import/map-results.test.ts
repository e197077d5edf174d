import { describe, expect, it } from 'vitest';
import {
  betterDirection,
  mapResults,
  mapSides,
  type ResultContext,
} from '../../src/import/map-results.ts';

const context: ResultContext = {
  institution: 'Pemerintah Kabupaten Sragen',
  institutionType: 'kabupaten',
  regionCode: '33.14',
  sourceKind: () => 'media',
  sourceId: (index) => `s${index + 1}`,
};

function row(metric: string, before: string | null, after: string | null, more = {}) {
  return { metric, before, after, claim_by: 'Bupati Sragen', source: 0, ...more };
}

describe('before and after', () => {
  it('share one unit', () => {
    expect(mapSides(row('Angka kemiskinan', '17,95% (2011)', '14,86% (2015)'))).toEqual({
      unit: 'persen',
      before: { value: 17.95, year: 2011 },
      after: { value: 14.86, year: 2015 },
    });
  });

  it('stay words where their units differ', () => {
    expect(mapSides(row('Peserta', '2.165 rumah tangga (2014)', '3.500 orang (2021)'))).toEqual({
      before: { text: '2.165 rumah tangga (2014)', year: 2014 },
      after: { text: '3.500 orang (2021)', year: 2021 },
    });
  });

  it('take the smaller scale of money and keep the words of the larger', () => {
    expect(mapSides(row('Transaksi', 'Rp800 miliar', 'Rp10,4 triliun'))).toEqual({
      unit: 'miliar rupiah',
      before: { value: 800 },
      after: { value: 10400, text: 'Rp10,4 triliun' },
    });
  });

  it('leave out what the source does not say', () => {
    expect(mapSides(row('Lokasi', 'tidak disebut', '12 lokasi (2018)')).before).toBeUndefined();
  });

  it('take the year from the name of the measure where the figure has none', () => {
    expect(mapSides(row('Permohonan tahun 2020', null, '5.551')).after?.year).toBe(2020);
  });
});

describe('which direction is better', () => {
  it.each([
    ['Angka kematian ibu', 'turun'],
    ['Prevalensi stunting', 'turun'],
    ['Waktu penerbitan akta kematian', 'turun'],
    ['Desa belum berlistrik', 'turun'],
    ['Cakupan imunisasi', 'naik'],
    ['Kasus tuberkulosis yang ditemukan', 'naik'],
    ['Desa tanpa kasus malaria', 'naik'],
    ['Target wirausaha', undefined],
    ['Luas kawasan', undefined],
  ])('%s: %s', (metric, direction) => {
    expect(betterDirection(metric)).toBe(direction);
  });
});

describe('the results of a record', () => {
  it('warn that a rate of a whole region is not the effect of one innovation', () => {
    const [result] = mapResults([row('angka kemiskinan kabupaten', '17%', '14%')], context);
    expect(result?.caveat).toMatch(/^Angka seluruh kabupaten bergerak karena banyak hal/);
  });

  it('do not warn where the figure is of one health centre', () => {
    const [result] = mapResults([row('kematian ibu di wilayah puskesmas', '3', '0')], context);
    expect(result?.caveat).toBeUndefined();
  });

  it('tell the same figure once, with both sources', () => {
    const results = mapResults(
      [
        row('jamban terapung yang dihapus', null, '913 buah (Februari 2020)'),
        row('jamban terapung dibongkar', null, '913 unit (Februari 2020)', { source: 1 }),
      ],
      context,
    );
    expect(results).toHaveLength(1);
    expect(results[0]?.sources).toEqual(['s1', 's2']);
  });

  it('mark two numbers for the same measure and year as contradicting each other', () => {
    const results = mapResults(
      [
        row('prevalensi stunting', '32,2% (2018)', '8,27% (2022)'),
        row('prevalensi stunting', '32,2% (2018)', '8,29% (2022)', { source: 1 }),
      ],
      context,
    );
    expect(results.map(({ contradicts }) => contradicts)).toEqual([[2], [1]]);
  });

  it('do not take rounding for a contradiction', () => {
    const results = mapResults(
      [
        row('angka kesakitan malaria', '115 (2009)', '2,4 (2015)'),
        row('angka kesakitan malaria', '114,9 (2009)', '2,7 (2016)'),
      ],
      context,
    );
    expect(results[0]?.contradicts).toBeUndefined();
  });
});
