import { describe, expect, it } from 'vitest';
import { collectFigures, type RegionFigure } from '../../../src/domain/figures/region-figures.ts';
import { figuresInWords } from '../../../src/domain/plan/baseline.ts';
import { vocabularies } from '../small-world.ts';

const figure = (code: string, year: number, value: number, indicator = 'p0'): RegionFigure => ({
  code,
  year,
  indicator,
  value,
  source: 'bps',
});
const world = (...all: RegionFigure[]) => collectFigures(all, vocabularies.indicators);

describe('the figures that a plan starts from', () => {
  it('are the latest of each indicator, with their standing among regencies', () => {
    const figures = world(
      figure('11.01', 2024, 30),
      figure('11.01', 2025, 28),
      figure('11.02', 2025, 10),
    );
    expect(figuresInWords('11.01', figures)).toMatchObject([
      {
        indicator: 'p0',
        value: 28,
        year: 2025,
        meaning: 'lebih tinggi dari 50% kabupaten dan kota',
        shareLower: 0.5,
      },
    ]);
  });

  it('leave out what there is no figure for', () => {
    expect(figuresInWords('11.03', world(figure('11.01', 2025, 28)))).toEqual([]);
  });

  it('give a province no standing among regencies', () => {
    const [found] = figuresInWords('11', world(figure('11', 2025, 12), figure('11.01', 2025, 28)));
    expect(found).toMatchObject({ value: 12, meaning: '' });
    expect(found).not.toHaveProperty('shareLower');
  });
});
