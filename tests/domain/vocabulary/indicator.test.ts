import { describe, expect, it } from 'vitest';
import { hasEnded, type Indicator } from '../../../src/domain/vocabulary/indicator.ts';
import { vocabularies } from '../small-world.ts';

const indicator = (id: string) => vocabularies.indicators.find((one) => one.id === id) as Indicator;

describe('an indicator', () => {
  it.each([
    ['ipm', 'ipm-lama'],
    ['uhh', 'uhh-lama'],
    ['rls', 'rls15'],
    ['stunting-ssgi', 'stunting-ski'],
    ['miskin-ekstrem-2018-2023', 'miskin-ekstrem-2024'],
    ['miskin-ekstrem-2018-2023', 'miskin-ekstrem-prioritas-2021'],
  ])('%s and %s are two series, which are never joined', (one, other) => {
    expect(indicator(one).series).not.toBe(indicator(other).series);
  });

  it.each([
    ['daerah-tertinggal-2020-2024', 2024, false],
    ['daerah-tertinggal-2020-2024', 2025, true],
    ['ipm-lama', 2026, true],
    ['p0', 2099, false],
  ])('%s has ended as of %i: %s', (id, year, ended) => {
    expect(hasEnded(indicator(id), year)).toBe(ended);
  });
});
