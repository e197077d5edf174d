import { describe, expect, it } from 'vitest';
import { readRegions } from '../../../src/catalogue/readers/region-file.ts';

const HEAD =
  'code,level,type,is_administrative,name,short_name,province_code,province_name,province_short,island_group,area_km2,population_2024s2,n_islands,label_lat,label_lon,bps_code_34prov,old_or_other_names';
const PROVINCE =
  '33,provinsi,provinsi,0,Jawa Tengah,Jawa Tengah,33,Jawa Tengah,Jawa Tengah,Jawa,34337.4,38000000,74,-7.2,110.2,,';
const SRAGEN =
  '33.14,kabupaten/kota,kabupaten,0,Kabupaten Sragen,Sragen,33,Jawa Tengah,Jawa Tengah,Jawa,994.5,1000000,0,-7.4,111,3314,Sragentina; Sukowati';

const read = (...rows: string[]) =>
  readRegions({ path: 'content/regions/regions.csv', text: `${[HEAD, ...rows].join('\n')}\n` });

describe('the list of regions', () => {
  it('is read in the order of the codes', () => {
    const { regions, diagnostics } = read(SRAGEN, PROVINCE);
    expect(diagnostics).toEqual([]);
    expect([...regions.keys()]).toEqual(['33', '33.14']);
    expect(regions.get('33.14')).toMatchObject({
      name: 'Kabupaten Sragen',
      provinceCode: '33',
      areaKm2: 994.5,
      population: 1_000_000,
      administrative: false,
      otherNames: ['Sragentina', 'Sukowati'],
    });
  });

  it.each([
    ['a code of another form', SRAGEN.replace('33.14', '3314'), 'code', 1],
    ['the code of the nation', SRAGEN.replace('33.14', '00'), 'code', 1],
    ['a type that does not fit', SRAGEN.replace(',kabupaten,', ',provinsi,'), 'type', 22],
    ['a province that does not fit', SRAGEN.replace(',33,', ',32,'), 'province_code', 58],
    [
      'an area that is no number',
      SRAGEN.replace('994.5', '994,5'.replace(',', '_')),
      'area_km2',
      undefined,
    ],
    [
      'a population with dots',
      SRAGEN.replace('1000000', '1.000.000'),
      'population_2024s2',
      undefined,
    ],
    [
      'islands that are no number',
      SRAGEN.replace('1000000,0,', '1000000,x,'),
      'n_islands',
      undefined,
    ],
    ['a name that is empty', SRAGEN.replace('Kabupaten Sragen', ''), 'name', undefined],
  ])('%s is a problem of its line', (_, row, field, column) => {
    const { diagnostics } = read(PROVINCE, row);
    const found = diagnostics.find((diagnostic) => diagnostic.field === field);
    expect(found).toMatchObject({ rule: 'region', line: 3 });
    if (column !== undefined) expect(found?.column).toBe(column);
  });

  it.each([
    ['a code twice', [PROVINCE, SRAGEN, SRAGEN], 4],
    ['a province that is not there', [SRAGEN], 2],
    ['a row with a column too few', [PROVINCE, '33.14,kabupaten'], 3],
  ])('%s is a problem', (_, rows, line) => {
    expect(read(...rows).diagnostics).toMatchObject([{ line }]);
  });

  it('without its columns is one problem', () => {
    const { diagnostics } = readRegions({ path: 'a.csv', text: 'a,b\n1,2\n' });
    expect(diagnostics).toMatchObject([
      { line: 1, message: 'Baris pertama bukan nama kolom yang diharapkan.' },
    ]);
  });
});
