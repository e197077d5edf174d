import { describe, expect, it } from 'vitest';
import { layOutLines } from '../../src/drawing/line-chart.ts';

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
