import { describe, expect, it } from 'vitest';
import { mapClasses, shadeOf } from '../../src/drawing/map-classes.ts';
import { drawMap, type RegionShape } from '../../src/drawing/region-map.ts';

const square = (code: string, west: number, south: number, size: number): RegionShape => ({
  code,
  polygons: [
    [
      [
        [west, south],
        [west, south + size],
        [west + size, south + size],
        [west + size, south],
        [west, south],
      ],
    ],
  ],
});

describe('a drawn map', () => {
  const map = drawMap([square('11', 0, 0, 1), square('12', 1, 0, 1)], { width: 200, margin: 0 });

  it('fills its width, north up', () => {
    expect([map.width, map.height]).toEqual([200, 100]);
    expect(map.place(0, 1)).toEqual({ x: 0, y: 0 });
    expect(map.regions[0]?.path).toBe('M0 100l0-100 100 0 0 100z');
  });

  it('has a border where two regions meet at the same place for both', () => {
    expect(map.regions.map(({ x, width }) => [x, width])).toEqual([
      [50, 100],
      [150, 100],
    ]);
  });

  it('keeps a region that is too small to see as a dot', () => {
    const tiny = drawMap([square('11', 0, 0, 1), square('12', 0.5, 0.5, 0.0001)], { width: 100 });
    expect(tiny.regions[1]?.path).toMatch(/^M\d+ \d+h1v1h-1z$/);
  });

  it('is never higher than asked for', () => {
    const tall = drawMap([square('11', 0, 0, 1), square('12', 0, 1, 1)], {
      width: 200,
      maxHeight: 100,
    });
    expect(tall.height).toBeLessThanOrEqual(100);
  });
});

describe('the classes of a map', () => {
  it('are fifths, with the values that lie in each', () => {
    expect(mapClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([
      { shade: 1, from: 1, to: 2, count: 2 },
      { shade: 2, from: 3, to: 4, count: 2 },
      { shade: 3, from: 5, to: 6, count: 2 },
      { shade: 4, from: 7, to: 8, count: 2 },
      { shade: 5, from: 9, to: 10, count: 2 },
    ]);
  });

  it('never part equal values', () => {
    const classes = mapClasses([1, 1, 1, 1, 1, 1, 7, 8, 9, 10]);
    expect(classes[0]).toEqual({ shade: 1, from: 1, to: 1, count: 6 });
    expect(shadeOf(1, classes)).toBe(1);
    expect(shadeOf(10, classes)).toBe(5);
  });

  it('give an unknown value no shade', () => {
    expect(shadeOf(undefined, mapClasses([1, 2]))).toBeUndefined();
  });
});
