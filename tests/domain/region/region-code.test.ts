import { describe, expect, it } from 'vitest';
import {
  isProvinceCode,
  isRegencyCode,
  levelOfCode,
  provinceCodeOf,
} from '../../../src/domain/region/region-code.ts';

describe('a region code', () => {
  it.each([
    ['00', 'nasional', '00'],
    ['33', 'provinsi', '33'],
    ['33.14', 'kabupaten-kota', '33'],
  ])('%s is of the level %s, in province %s', (code, level, province) => {
    expect(levelOfCode(code)).toBe(level);
    expect(provinceCodeOf(code)).toBe(province);
    expect(isProvinceCode(code)).toBe(level === 'provinsi');
    expect(isRegencyCode(code)).toBe(level === 'kabupaten-kota');
  });

  it('of a province before the split of Papua is of the level of provinces, but no province of today', () => {
    expect(levelOfCode('91-lama')).toBe('provinsi');
    expect(isProvinceCode('91-lama')).toBe(false);
    expect(isRegencyCode('91-lama')).toBe(false);
  });
});
