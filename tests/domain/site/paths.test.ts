import { describe, expect, it } from 'vitest';
import * as paths from '../../../src/domain/site/paths.ts';

describe('the address of a list', () => {
  it.each([
    ['/wilayah/33/inovasi/', (page?: number) => paths.regionInnovationsPath('33', page)],
    ['/wilayah/33/ditiru/', (page?: number) => paths.regionAdoptedPath('33', page)],
    ['/sektor/kesehatan/', (page?: number) => paths.facetPath('sektor', 'kesehatan', page)],
    ['/inovasi/huruf/s/', (page?: number) => paths.letterPath('s', page)],
    ['/penghargaan/2019/', (page?: number) => paths.awardYearPath(2019, page)],
    ['/instansi/daftar/', (page?: number) => paths.institutionsPath(page)],
    ['/panduan/sektor/kesehatan/', (page?: number) => paths.sectorGuidesPath('kesehatan', page)],
    ['/daftar/', (page?: number) => paths.listPath('/daftar/', page)],
  ])('%s has its number from the second page on', (list, path) => {
    expect([path(), path(1), path(2)]).toEqual([list, list, `${list}2/`]);
  });
});

describe('the address of a guide', () => {
  it.each([
    [['satu'], '/inovasi/satu/replikasi/'],
    [['satu', 'dua'], '/panduan/satu/'],
    [[], '/panduan/satu/'],
  ])('for %j is %s', (innovations, path) => {
    expect(paths.guidePath({ slug: 'satu', innovations })).toBe(path);
  });
});

it.each([
  ['impor', '/kontribusi/impor/'],
  ['menulis-panduan', '/kontribusi/panduan/'],
  ['metode', '/metode/'],
])('the page %s stands at %s', (slug, path) => {
  expect(paths.pagePath(slug)).toBe(path);
});

it('the map of the poverty rate is the first', () => {
  expect([paths.mapPath('p0'), paths.mapPath('ipm')]).toEqual(['/peta/', '/peta/ipm/']);
});
