import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../src/import/parse-quantity.ts';

describe('a figure as sources write it', () => {
  it.each([
    ['17,95% (2011)', { value: 17.95, unit: 'persen', year: 2011 }],
    ['62.109', { value: 62109 }],
    ['3,7 ha (2011)', { value: 3.7, unit: 'ha', year: 2011 }],
    ['Rp22.528.975.000 (2024)', { value: 22528975000, unit: 'rupiah', year: 2024 }],
    ['Rp8 miliar', { value: 8, unit: 'miliar rupiah' }],
    ['Rp100 juta per panen', { value: 100, unit: 'juta rupiah per panen' }],
    ['60 ton/ha', { value: 60, unit: 'ton/ha' }],
    ['0,8 per 100 penduduk (2017)', { value: 0.8, unit: 'per 100 penduduk', year: 2017 }],
    ['dua puskesmas (2012)', { value: 2, unit: 'puskesmas', year: 2012 }],
    ['13 ribu orang', { value: 13000, unit: 'orang' }],
  ])('%s is a number, a unit and a year', (phrase, quantity) => {
    expect(parseQuantity(phrase)).toEqual(quantity);
  });

  it.each([
    ['hampir 10.000 laporan (Juli 2019)', 10000, 'laporan', 2019],
    ['Rp27,71 miliar, lebih dari 250 ribu siswa (2024)', 27.71, 'miliar rupiah', 2024],
    ['87,90% (akhir Desember 2017), melampaui target nasional', 87.9, 'persen', 2017],
    ['261.415 jiwa dari 85.479 keluarga (Desember 2020)', 261415, 'jiwa', 2020],
    ['475 (2017), 421 (2018), 416 (2019)', 416, undefined, 2019],
    ['644 unit (2020–2022); rencana 615 unit pada 2023', 644, 'unit', undefined],
  ])('%s keeps its words beside the number', (phrase, value, unit, year) => {
    expect(parseQuantity(phrase)).toEqual({
      value,
      ...(unit ? { unit } : {}),
      ...(year ? { year } : {}),
      text: phrase,
    });
  });

  it.each([
    '4–5',
    'Rp100-200 ribu',
    '7 dari 10 kecamatan',
    '10 ibu dan 53 bayi (2021)',
    '83,33; 66,67 (2024)',
    '648 guru, 224 pengawas, 216 sekolah',
    'Rp4 miliar (Mei 2022); Rp5 miliar (Maret 2022)',
    'turun 7,57%',
    'target 333 unit',
    '6,5% (proyeksi 2024)',
    '2009',
    'jauh berkurang (tanpa angka)',
  ])('%s never becomes one number', (phrase) => {
    const { value, text } = parseQuantity(phrase);
    expect(value).toBeUndefined();
    expect(text).toBe(phrase);
  });
});
