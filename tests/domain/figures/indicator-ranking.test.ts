import { describe, expect, it } from 'vitest';
import { extremesOf, rankProvinces } from '../../../src/domain/figures/indicator-ranking.ts';
import type { RegionFigure } from '../../../src/domain/figures/region-figures.ts';
import { region } from '../../support/regions.ts';

const figures = (values: Record<string, number>): RegionFigure[] =>
  Object.entries(values).map(([code, value]) => ({
    code,
    year: 2025,
    indicator: 'p0',
    value,
    source: 's',
  }));
const regions = ['11', '12', '13', '11.01', '11.02', '11.03'].map((code) => region(code));

describe('provinces ranked by an indicator', () => {
  const rank = (provinces: Record<string, number>, regencies: Record<string, number> = {}) =>
    rankProvinces({ provinces: figures(provinces), regencies: figures(regencies) }, regions);
  const order = (provinces: Record<string, number>) =>
    rank(provinces).map(({ province }) => province.code);

  it('begin with the highest figure, equal figures by code', () => {
    expect(order({ '11': 5, '12': 9, '13': 7 })).toEqual(['12', '13', '11']);
    expect(order({ '13': 5, '12': 5, '11': 5 })).toEqual(['11', '12', '13']);
  });

  it('end with those without a figure, even behind a figure of zero', () => {
    expect(order({ '12': 0 })).toEqual(['12', '11', '13']);
  });

  it('name the lowest and highest of their own kabupaten and kota', () => {
    const [first] = rank({ '11': 5 }, { '11.01': 7, '11.02': 3, '11.03': 9 });
    expect([first?.lowest?.code, first?.highest?.code]).toEqual(['11.02', '11.03']);
  });

  it('name none where no kabupaten or kota has a figure', () => {
    const [first] = rank({ '12': 5 }, { '11.01': 7 });
    expect([first?.lowest, first?.highest]).toEqual([undefined, undefined]);
  });
});

describe('the extremes of figures', () => {
  it('are the highest and the lowest', () => {
    const found = extremesOf(figures({ '11': 5, '12': 9, '13': 3 }));
    expect([found?.highest.code, found?.lowest.code]).toEqual(['12', '13']);
  });

  it('do not exist without figures', () => {
    expect(extremesOf([])).toBeUndefined();
  });
});
