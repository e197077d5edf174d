import { describe, expect, it } from 'vitest';
import {
  describeDatedMeasurement,
  describeMeasurement,
  formatNumber,
} from '../../../src/domain/words/numbers.ts';

describe('a measurement in words always shows what its number counts', () => {
  it.each([
    [55000, 'sekitar 55.000', 'nasabah', 'sekitar 55.000 nasabah'],
    [350, 'sekitar 350, Februari 2026', 'unit', 'sekitar 350 unit, Februari 2026'],
    [20, '20 (2018), 48 (2019)', 'orang', '20 orang (2018), 48 (2019)'],
    [12000, 'sekitar 12 ribu, atau lebih', 'aduan', 'sekitar 12 ribu aduan, atau lebih'],
    [7235, '7.235 petani dari 265 kelompok', 'orang', '7.235 petani dari 265 kelompok'],
    [400, '400 orang', 'orang', '400 orang'],
    [14.86, 'sekitar 14,86', 'persen', 'sekitar 14,86'],
  ])('%d, "%s", %s', (value, text, unit, words) => {
    expect(describeMeasurement({ value, text }, unit)).toBe(words);
  });
});

import {
  describeDatedMeasurement,
  describeMeasurement,
  formatNumber,
} from '../../../src/domain/words/numbers.ts';

  });
});
