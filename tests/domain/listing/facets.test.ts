import { describe, expect, it } from 'vitest';
import { awardYearValues, provinceValues } from '../../../src/domain/listing/facets.ts';
import { JAWA_TENGAH, region } from '../../support/regions.ts';
import { innovation } from '../small-world.ts';

const regions = [...JAWA_TENGAH, region('34', { provinceName: 'DI Yogyakarta' })];
const from = (...codes: string[]) => codes.map((code) => innovation({ region: code }));

describe('the provinces of a filter', () => {
  it('count innovations of the province and of its kabupaten and kota', () => {
    expect(provinceValues(from('33', '33.14', '33.74'), regions)).toEqual([
      { id: '33', label: 'Jawa Tengah', count: 3 },
    ]);
  });

  it('begin with the nation, and leave out provinces without innovations', () => {
    expect(provinceValues(from('34', '00'), regions).map(({ label }) => label)).toEqual([
      'Nasional',
      'DI Yogyakarta',
    ]);
  });
});

describe('the award years of a filter', () => {
  const awarded = (...years: number[]) =>
    innovation({
      awards: years.map((year) => ({ programme: 'kipp', year, level: 'top-99', sources: ['s1'] })),
    } as never);

  it('begin with the latest', () => {
    expect(awardYearValues([awarded(2018), awarded(2021)]).map(({ id }) => id)).toEqual([
      '2021',
      '2018',
    ]);
  });

  it('count an innovation once a year, however many awards it got', () => {
    expect(awardYearValues([awarded(2021, 2021), awarded(2021)])).toEqual([
      { id: '2021', label: '2021', count: 2 },
    ]);
  });
});
