import { beforeAll, describe, expect, it } from 'vitest';
import { loadFigures } from '../../src/catalogue/check/check-figures.ts';
import { readReferenceData } from '../../src/catalogue/readers/reference-data.ts';
import {
  figureOf,
  type RegionFigures,
  regencyFigures,
  seriesOf,
} from '../../src/domain/figures/region-figures.ts';
import type { Region } from '../../src/domain/region/region.ts';
import { levelOfCode } from '../../src/domain/region/region-code.ts';

let figures: RegionFigures;
let regions: ReadonlyMap<string, Region>;

beforeAll(() => {
  const foundation = readReferenceData('.');
  regions = foundation.regions;
  ({ figures } = loadFigures('.', foundation, '2026-11-24'));
});

const codesOf = (indicator: string, year: number, level: string) =>
  figures.all
    .filter((one) => one.indicator === indicator && one.year === year)
    .map(({ code }) => code)
    .filter((code) => levelOfCode(code) === level);

describe('the figures of poverty', () => {
  it.each([
    ['p0', [2021, 2022, 2023, 2024, 2025]],
    ['jumlah-miskin', [2024, 2025]],
    ['p1', [2024, 2025]],
    ['p2', [2024, 2025]],
  ])('%s is there for all 514 regencies in %j', (indicator, years) => {
    for (const year of years) {
      const codes = codesOf(indicator, year, 'kabupaten-kota');
      expect(codes).toHaveLength(514);
      expect(codes.every((code) => regions.has(code))).toBe(true);
    }
  });

  it.each([2021, 2022, 2023])('P0 of %i is there for the 34 provinces of that time', (year) => {
    const codes = codesOf('p0', year, 'provinsi');
    expect(codes).toHaveLength(34);
    expect(codes.filter((code) => /^9\d/.test(code))).toEqual(['91-lama', '92-lama']);
  });

  it.each([
    ['p0', 2024],
    ['p0', 2025],
    ['jumlah-miskin', 2025],
    ['p1', 2025],
    ['p2', 2025],
  ])('%s of %i is there for all 38 provinces', (indicator, year) => {
    const codes = codesOf(indicator, year, 'provinsi');
    expect(codes).toHaveLength(38);
    expect(codes.every((code) => regions.has(code))).toBe(true);
  });

  it.each([
    [2024, 25_219.5],
    [2025, 23_854.9],
  ])('the poor of %i are %d thousand in all regencies together', (year, thousands) => {
    const values = regencyFigures(figures, 'jumlah-miskin', year).map(({ value }) => value);
    expect(values.reduce((total, value) => total + value, 0)).toBeCloseTo(thousands, 1);
  });

  it.each([
    ['33.14', 2021, 13.83],
    ['33.29', 2025, 14.15],
    ['33.05', 2025, 13.58],
    ['16.06', 2024, 12.88],
    ['16.06', 2025, 9.97],
    ['00', 2025, 8.47],
  ])('P0 of %s in %i is the %d that was printed', (code, year, value) => {
    expect(figureOf(figures, code, 'p0', year)?.value).toBe(value);
  });

  it('the odd depth and severity of Tarakan carry a note', () => {
    expect(figureOf(figures, '65.71', 'p1', 2025)?.note).toMatch(/janggal/);
    expect(figureOf(figures, '65.71', 'p2', 2025)?.note).toMatch(/janggal/);
  });
});

describe('the figures of context', () => {
  it.each([
    ['ipm', 2025, 514, 38],
    ['uhh', 2025, 514, 38],
    ['hls', 2025, 514, 38],
    ['rls', 2025, 514, 38],
    ['pengeluaran-per-kapita', 2025, 514, 38],
    ['pengeluaran-per-kapita', 2021, 514, 0],
    ['ipm-lama', 2021, 514, 0],
    ['uhh-lama', 2021, 514, 0],
    ['rls15', 2021, 514, 0],
    ['pdrb-adhk', 2021, 514, 0],
    ['tpak', 2021, 514, 0],
    ['tpt', 2021, 512, 0],
    ['sanitasi-layak', 2021, 513, 0],
    ['air-minum-layak', 2021, 513, 0],
    ['stunting-ssgi', 2022, 0, 34],
    ['stunting-ski', 2023, 0, 10],
  ])('%s of %i is there for %i regencies and %i provinces', (id, year, regencies, provinces) => {
    expect(codesOf(id, year, 'kabupaten-kota')).toHaveLength(regencies);
    expect(codesOf(id, year, 'provinsi')).toHaveLength(provinces);
  });

  it('gross regional products add up to the size of the national product, in millions', () => {
    const values = regencyFigures(figures, 'pdrb-adhk', 2021).map(({ value }) => value);
    const trillions = values.reduce((total, value) => total + value, 0) / 1e6;
    expect(Math.round(trillions)).toBe(11_290);
  });

  it('no region has the old and the new index in one course', () => {
    for (const code of regions.keys()) {
      expect(seriesOf(figures, code, 'ipm-sp2020').every(({ year }) => year >= 2025)).toBe(true);
    }
  });
});

describe('the lists of priority', () => {
  it('62 regencies were left behind in 2020 to 2024', () => {
    expect(codesOf('daerah-tertinggal-2020-2024', 2020, 'kabupaten-kota')).toHaveLength(62);
  });

  it('35 were the priority of 2021, five in each of seven provinces', () => {
    const codes = codesOf('prioritas-kemiskinan-ekstrem-2021', 2021, 'kabupaten-kota');
    expect(codes).toHaveLength(35);
    // Before its split Papua was one province, and so was Papua Barat.
    const former = (code: string) =>
      ['93', '94', '95'].includes(code) ? '91' : code === '96' ? '92' : code;
    const provinces = codes.map((code) => former(code.slice(0, 2)));
    const counts = [...new Set(provinces)].map(
      (province) => provinces.filter((one) => one === province).length,
    );
    expect(counts).toEqual([5, 5, 5, 5, 5, 5, 5]);
  });
});

describe('every figure', () => {
  it('stands in the order of code, indicator and year, and names its source', () => {
    expect(figures.all).toHaveLength(13_500);
    expect(figures.all.filter(({ source }) => !figures.sources.has(source))).toEqual([]);
  });
});
