import { describe, expect, it } from 'vitest';
import { resolveRegion } from '../../src/import/region-names.ts';
import { byCode, region } from '../support/regions.ts';

const regions = byCode([
  region('12.12', { name: 'Kabupaten Toba', otherNames: ['Toba Samosir'] }),
  region('33', { name: 'Jawa Tengah' }),
  region('33.14', { name: 'Kabupaten Sragen' }),
  region('33.22', { name: 'Kabupaten Semarang' }),
  region('33.74', { name: 'Kota Semarang' }),
]);

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
