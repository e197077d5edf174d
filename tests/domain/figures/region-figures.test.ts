import { describe, expect, it } from 'vitest';
import {
  collectFigures,
  figureOf,
  indicatorOf,
  isOlderThanTwoYears,
  latestFigure,
  listsOf,
  nationalFigure,
  provinceFigure,
  type RegionFigure,
  rankAmongRegencies,
  regencyFigures,
  seriesOf,
  yearsAmongRegencies,
} from '../../../src/domain/figures/region-figures.ts';
import { vocabularies } from '../small-world.ts';

/** Figures written as `code year indicator value`. */
function figures(...lines: string[]) {
  return collectFigures(lines.map(figure), vocabularies.indicators);
}

function figure(line: string): RegionFigure {
  const [code, year, indicator, value] = line.split(' ') as [string, string, string, string];
  return { code, year: Number(year), indicator, value: Number(value), source: 's1' };
}

const SRAGEN = figures(
  '33.14 2025 p0 11.5',
  '33.14 2021 p0 13.83',
  '33.14 2024 p0 12.4',
  '33.14 2021 ipm-lama 74',
  '33.14 2025 ipm 77',
  '33 2025 p0 9.48',
  '00 2025 p0 8.47',
);

describe('the figure of a region', () => {
  it('is the one of the latest year', () => {
    expect(latestFigure(SRAGEN, '33.14', 'p0')).toMatchObject({ year: 2025, value: 11.5 });
    expect(figureOf(SRAGEN, '33.14', 'p0', 2024)?.value).toBe(12.4);
  });

  it('that no source gives is unknown, not zero', () => {
    expect(latestFigure(SRAGEN, '33.14', 'tpt')).toBeUndefined();
    expect(latestFigure(SRAGEN, '33.15', 'p0')).toBeUndefined();
    expect(figureOf(SRAGEN, '33.14', 'p0', 2022)).toBeUndefined();
  });

  it('stands beside those of its province and the nation, of the same year', () => {
    const own = figureOf(SRAGEN, '33.14', 'p0', 2025)!;
    expect(provinceFigure(SRAGEN, own)?.value).toBe(9.48);
    expect(nationalFigure(SRAGEN, own)?.value).toBe(8.47);
    const earlier = figureOf(SRAGEN, '33.14', 'p0', 2024)!;
    expect(provinceFigure(SRAGEN, earlier)).toBeUndefined();
    expect(nationalFigure(SRAGEN, earlier)).toBeUndefined();
    expect(provinceFigure(SRAGEN, figureOf(SRAGEN, '33', 'p0', 2025)!)).toBeUndefined();
  });

  it.each([
    [2023, 2026, true],
    [2024, 2026, false],
    [2026, 2026, false],
  ])('of %i is older than two years in %i: %s', (year, asOf, older) => {
    expect(isOlderThanTwoYears({ year }, asOf)).toBe(older);
  });

  it('has an indicator; an unknown one is an error of the program', () => {
    expect(indicatorOf(SRAGEN, 'p0').unit).toBe('persen');
    expect(() => indicatorOf(SRAGEN, 'p9')).toThrow('p9');
  });
});

describe('the course of a series', () => {
  it('runs from the earliest year to the latest, and leaves out years without a figure', () => {
    const years = seriesOf(SRAGEN, '33.14', 'p0-maret').map(({ year }) => year);
    expect(years).toEqual([2021, 2024, 2025]);
  });

  it('never joins the old and the new human development index', () => {
    const values = (series: string) =>
      seriesOf(SRAGEN, '33.14', series).map(({ indicator }) => indicator);
    expect(values('ipm-sp2020')).toEqual(['ipm']);
    expect(values('ipm-sebelum-sp2020')).toEqual(['ipm-lama']);
  });

  it('of a region without figures is empty', () => {
    expect(seriesOf(SRAGEN, '33.15', 'p0-maret')).toEqual([]);
  });
});

describe('Papua before its split', () => {
  const papua = figures(
    '91-lama 2023 p0 26.03',
    '91 2024 p0 17.26',
    '91.03 2023 p0 13',
    '94.01 2023 p0 24',
  );

  it('is not the Papua of today', () => {
    expect(seriesOf(papua, '91', 'p0-maret').map(({ year }) => year)).toEqual([2024]);
    expect(seriesOf(papua, '91-lama', 'p0-maret').map(({ year }) => year)).toEqual([2023]);
  });

  it('is not the province of a regency of today', () => {
    expect(provinceFigure(papua, figureOf(papua, '91.03', 'p0', 2023)!)).toBeUndefined();
    expect(provinceFigure(papua, figureOf(papua, '94.01', 'p0', 2023)!)).toBeUndefined();
    const former = figureOf(papua, '91-lama', 'p0', 2023)!;
    expect(provinceFigure(papua, former)).toBeUndefined();
    expect(rankAmongRegencies(papua, former)).toBeUndefined();
  });

  it('does not count among regencies', () => {
    expect(regencyFigures(papua, 'p0', 2023).map(({ code }) => code)).toEqual(['91.03', '94.01']);
  });
});

describe('a regency among the others', () => {
  const ten = figures(
    ...[1, 2, 3, 4, 5, 5, 5, 8, 9, 10].map((value, index) => `33.0${index} 2025 p0 ${value}`),
    '33 2025 p0 99',
    '34.01 2024 p0 99',
    '34.01 2025 p1 0.1',
  );
  const standing = (code: string) => rankAmongRegencies(ten, figureOf(ten, code, 'p0', 2025)!);

  it.each([
    ['the lowest', '33.00', { lower: 0, equal: 0, higher: 9, lowerPercent: 0 }],
    ['the first of three alike', '33.04', { lower: 4, equal: 2, higher: 3, lowerPercent: 40 }],
    ['the last of three alike', '33.06', { lower: 4, equal: 2, higher: 3, lowerPercent: 40 }],
    ['the highest', '33.09', { lower: 9, equal: 0, higher: 0, lowerPercent: 90 }],
  ])('%s', (_, code, expected) => {
    expect(standing(code)).toEqual({ of: 10, ...expected });
  });

  it('counts only regencies with a figure of the same indicator and year', () => {
    expect(standing('33.00')?.of).toBe(10);
    expect(rankAmongRegencies(ten, figureOf(ten, '34.01', 'p1', 2025)!)?.of).toBe(1);
  });

  it('has no standing as a province', () => {
    expect(standing('33')).toBeUndefined();
  });

  it('rounds down, so that nobody is above all', () => {
    const many = figures(
      ...Array.from({ length: 514 }, (_, index) => `33.${index} 2025 p0 ${index + 1}`),
    );
    const top = figureOf(many, '33.513', 'p0', 2025)!;
    expect(rankAmongRegencies(many, top)).toMatchObject({ lower: 513, lowerPercent: 99 });
  });

  it('has figures for these years', () => {
    expect(yearsAmongRegencies(ten, 'p0')).toEqual([2024, 2025]);
    expect(yearsAmongRegencies(ten, 'p')).toEqual([]);
  });
});

describe('a list of regions', () => {
  const lists = figures(
    '53.18 2020 daerah-tertinggal-2020-2024 1',
    '53.18 2025 p0 26',
    '33.14 2025 p0 11',
  );

  it('has a region on it where there is a row, and is no ranking', () => {
    expect(listsOf(lists, '53.18').map(({ id }) => id)).toEqual(['daerah-tertinggal-2020-2024']);
    expect(listsOf(lists, '33.14')).toEqual([]);
    const row = figureOf(lists, '53.18', 'daerah-tertinggal-2020-2024', 2020)!;
    expect(rankAmongRegencies(lists, row)).toBeUndefined();
  });
});
