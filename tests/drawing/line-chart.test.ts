import { describe, expect, it } from 'vitest';
import { endLabels, layOutLines } from '../../src/drawing/line-chart.ts';

const AREA = { left: 0, right: 100, top: 0, bottom: 100, labelGap: 10 };
const lay = (...lines: (number | undefined)[][]) =>
  layOutLines(
    lines.map((values, index) => ({ label: `l${index}`, values })),
    AREA,
  );

describe('a line chart', () => {
  it('puts the higher value higher, and years from left to right', () => {
    const [line] = lay([10, 12]).lines;
    expect(line?.points.map(({ x }) => x)).toEqual([0, 100]);
    expect(line!.points[0]!.y).toBeGreaterThan(line!.points[1]!.y);
  });

  it('has ticks that hold all values between them', () => {
    const { ticks } = lay([8.47, 13.83]);
    expect(ticks[0]!.value).toBeLessThanOrEqual(8.47);
    expect(ticks.at(-1)!.value).toBeGreaterThanOrEqual(13.83);
    expect(lay([5, 5]).ticks.length).toBeGreaterThan(1);
  });

  it('draws the stretch over years without a figure apart', () => {
    const [line] = lay([10, undefined, 12, 13]).lines;
    expect(line?.gaps).toMatch(/^M[^M]+$/);
    expect(line?.path).toMatch(/^M[^M]+$/);
    expect(line?.points).toHaveLength(3);
  });

  it('keeps labels apart and inside', () => {
    const heights = lay([10, 10], [10, 10], [10.1, 10], [20, 20])
      .lines.map(({ labelY }) => labelY)
      .sort((a, b) => a - b);
    const gaps = heights.slice(1).map((y, index) => y - (heights[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10);
    expect(heights.at(-1)).toBeLessThanOrEqual(100);
  });
});

describe('the labels of a line at its ends', () => {
  const ends = (...values: (number | undefined)[]) => endLabels(lay(values).lines[0]!.points);

  it('give the first value and the last, extending towards the middle', () => {
    expect(ends(10, 12, undefined, 11).map(({ value, anchor }) => [value, anchor])).toEqual([
      [10, 'start'],
      [11, 'end'],
    ]);
  });

  it('are below a point from which the line rises, above one from which it falls', () => {
    const [line] = lay([10, 12, 11]).lines;
    const [first, last] = ends(10, 12, 11);
    expect(first!.y).toBeGreaterThan(line!.points[0]!.y);
    expect(last!.y).toBeGreaterThan(line!.points[2]!.y);
    const [top, bottom] = ends(12, 10);
    const [falling] = lay([12, 10]).lines;
    expect(top!.y).toBeLessThan(falling!.points[0]!.y);
    expect(bottom!.y).toBeGreaterThan(falling!.points[1]!.y);
  });

  it('are left out for a single point', () => {
    expect(ends(undefined, 10)).toEqual([]);
  });
});
