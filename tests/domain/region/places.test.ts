import { describe, expect, it } from 'vitest';
import {
  describePlace,
  describePlaceShortly,
  shortenPlace,
} from '../../../src/domain/region/places.ts';
import { region } from '../../support/regions.ts';

const regions = new Map(
  [
    region('33', { type: 'provinsi', name: 'Provinsi Jawa Tengah', provinceShort: 'Jawa Tengah' }),
    region('33.14', { name: 'Kabupaten Sragen', provinceShort: 'Jawa Tengah' }),
    region('33.72', { type: 'kota', name: 'Kota Surakarta', provinceShort: 'Jawa Tengah' }),
  ].map((one) => [one.code, one] as const),
);

describe('a place', () => {
  it.each([
    ['00', 'Nasional', 'Nasional'],
    ['33', 'Jawa Tengah', 'Jawa Tengah'],
    ['33.14', 'Kabupaten Sragen, Jawa Tengah', 'Kab. Sragen, Jawa Tengah'],
    ['33.72', 'Kota Surakarta, Jawa Tengah', 'Kota Surakarta, Jawa Tengah'],
    ['99.99', '99.99', '99.99'],
  ])('%s is %s, in short %s', (code, name, short) => {
    expect(describePlace(code, regions)).toBe(name);
    expect(describePlaceShortly(code, regions)).toBe(short);
  });

  it('has a short name by itself', () => {
    expect(shortenPlace('Kabupaten Sragen')).toBe('Kab. Sragen');
  });
});
