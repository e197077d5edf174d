import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/domain/region/region.ts';
import { resolveRegion } from '../../src/import/region-names.ts';

const rows: [string, Region['type'], string, string[]][] = [
  ['12.12', 'kabupaten', 'Kabupaten Toba', ['Toba Samosir']],
  ['33', 'provinsi', 'Jawa Tengah', []],
  ['33.14', 'kabupaten', 'Kabupaten Sragen', []],
  ['33.22', 'kabupaten', 'Kabupaten Semarang', []],
  ['33.74', 'kota', 'Kota Semarang', []],
];
const regions = new Map(
  rows.map(([code, type, name, otherNames]) => {
    const shortName = name.replace(/^(?:Kabupaten|Kota) /, '');
    return [
      code,
      { code, type, name, shortName, otherNames, provinceShort: '' } as unknown as Region,
    ];
  }),
);

describe('a region is known by', () => {
  it.each([
    ['its code', '33.14', '33.14'],
    ['its full name', 'Kabupaten Sragen', '33.14'],
    ['an abbreviation', 'Kab. Sragen', '33.14'],
    ['the name of its government', 'Pemkab Sragen', '33.14'],
    ['its short name', 'sragen', '33.14'],
    ['an older name', 'Toba Samosir', '12.12'],
    ['the short form of a province', 'Jateng', '33'],
    ['a word for the nation', 'Nasional', '00'],
  ])('%s: %s', (_, text, code) => {
    expect(resolveRegion(text, regions)).toEqual({ code });
  });

  it('the kind of institution, where kabupaten and kota share a name', () => {
    expect(resolveRegion('Semarang', regions, 'kota')).toEqual({ code: '33.74' });
    expect(resolveRegion('Semarang', regions)).toEqual({
      suggestions: ['Kabupaten Semarang', 'Kota Semarang'],
    });
  });
});

it('a slip is answered with the name that was meant', () => {
  expect(resolveRegion('Srageng', regions)).toEqual({ suggestions: ['Kabupaten Sragen'] });
});
