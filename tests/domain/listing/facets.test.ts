import { describe, expect, it } from 'vitest';
import {
  awardYearValues,
  FACETS,
  facetById,
  facetLabel,
  kippYears,
  provinceValues,
} from '../../../src/domain/listing/facets.ts';
import { UNDOCUMENTED } from '../../../src/domain/listing/unknown-facts.ts';
import { JAWA_TENGAH, region } from '../../support/regions.ts';
import { innovation, result, vocabularies } from '../small-world.ts';

const valuesOf = (id: string, facts: Parameters<typeof innovation>[0] = {}) =>
  facetById(id).valuesOf(innovation(facts), vocabularies);

describe('the values of a facet', () => {
  it('of evidence go from the strongest to none, each with its grade', () => {
    const values = facetById('bukti').values(vocabularies);
    expect(values.map(({ id }) => id)).toEqual(['4', '3', '2', '1', '0']);
    expect(values[0]?.label).toBe('4 dari 4: ada pembanding atau evaluasi dampak');
    expect(values[4]?.label).toBe('0 dari 4: belum ada angka');
  });

  it('of the status stand in the order of the vocabulary', () => {
    expect(
      facetById('status')
        .values(vocabularies)
        .map(({ id }) => id),
    ).toEqual(['berjalan', 'berkembang', 'berhenti', 'tidak-diketahui']);
  });

  it('end with what is not documented, where an entry may lack them', () => {
    const last = FACETS.map((facet) => [facet.id, facet.values(vocabularies).at(-1)?.id]);
    expect(last.filter(([, id]) => id === UNDOCUMENTED).map(([id]) => id)).toEqual([
      'strategi',
      'dampak',
      'sasaran',
      'kebaruan',
      'biaya',
      'kipp',
    ]);
  });

  it.each(FACETS.map(({ id }) => id))(
    '%s: every value of an entry is one that can be chosen',
    (id) => {
      const offered = facetById(id)
        .values(vocabularies)
        .map((value) => value.id);
      for (const value of valuesOf(id)) expect(offered).toContain(value);
    },
  );
});

describe('an innovation in a facet', () => {
  it('of which nothing is known stands under what is not documented', () => {
    expect(FACETS.map(({ id }) => [id, ...valuesOf(id)])).toEqual([
      ['strategi', UNDOCUMENTED],
      ['dampak', UNDOCUMENTED],
      ['sektor', 'kesehatan'],
      ['sasaran', UNDOCUMENTED],
      ['bukti', '0'],
      ['kebaruan', UNDOCUMENTED],
      ['biaya', UNDOCUMENTED],
      ['status', 'tidak-diketahui'],
      ['instansi', 'kabupaten'],
      ['kipp', UNDOCUMENTED],
    ]);
  });

  it('stands under its grade of evidence', () => {
    const results = [result({ before: { value: 2 }, after: { value: 1 } })];
    expect(valuesOf('bukti', { results })).toEqual(['2']);
  });
});

it('a value is called by its label, an unknown one by its id', () => {
  expect(facetLabel(facetById('status'), 'berhenti', vocabularies)).toBe('Berhenti atau vakum');
  expect(facetLabel(facetById('status'), 'entah', vocabularies)).toBe('entah');
  expect(() => facetById('entah')).toThrow('entah');
});

it('the years of awards are those of KIPP and PKRI, each once, ascending', () => {
  const award = (programme: 'kipp' | 'pkri' | 'lain', year?: number) => ({
    programme,
    sources: ['s1'],
    ...(year === undefined ? {} : { year }),
  });
  const awards = [
    award('pkri', 2024),
    award('kipp', 2019),
    award('lain', 2015),
    award('kipp', 2019),
    award('kipp'),
  ];
  expect(kippYears({ awards })).toEqual([2019, 2024]);
});

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
