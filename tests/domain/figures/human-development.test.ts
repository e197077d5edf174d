import { describe, expect, it } from 'vitest';
import { humanDevelopmentIndex } from '../../../src/domain/figures/human-development.ts';

describe('the human development index', () => {
  it('is what BPS prints for Aceh Selatan, 2025', () => {
    const index = humanDevelopmentIndex({
      lifeExpectancy: 70.81,
      expectedSchooling: 14.72,
      meanSchooling: 9.25,
      expenditure: 9573,
    });
    expect(index).toBeCloseTo(72.79, 1);
  });

  it('is 100 where every part is at its most', () => {
    const most = {
      lifeExpectancy: 85,
      expectedSchooling: 18,
      meanSchooling: 15,
      expenditure: 26572.352,
    };
    expect(humanDevelopmentIndex(most)).toBeCloseTo(100);
    expect(humanDevelopmentIndex({ ...most, expenditure: 30000 })).toBeUndefined();
  });
});

describe('the parts of the human development index', () => {
  const most = {
    lifeExpectancy: 85,
    expectedSchooling: 18,
    meanSchooling: 15,
    expenditure: 26572.352,
  };
  const least = {
    lifeExpectancy: 20,
    expectedSchooling: 0,
    meanSchooling: 0,
    expenditure: 1007.436,
  };

  it.each([
    ['lifeExpectancy', (20 + 85) / 2, 1 / 2],
    ['expectedSchooling', 18 / 2, (1 / 2 + 1) / 2],
    ['meanSchooling', 15 / 2, (1 + 1 / 2) / 2],
    ['expenditure', Math.sqrt(1007.436 * 26572.352), 1 / 2],
  ] as const)('half of the way in %s gives the cube root of its share', (part, half, share) => {
    expect(humanDevelopmentIndex({ ...most, [part]: half })).toBeCloseTo(100 * Math.cbrt(share), 8);
  });

  it('give nothing where one of them is at its least, both schoolings together', () => {
    for (const part of ['lifeExpectancy', 'expenditure'] as const) {
      expect(humanDevelopmentIndex({ ...most, [part]: least[part] })).toBeCloseTo(0);
    }
    expect(humanDevelopmentIndex({ ...most, expectedSchooling: 0, meanSchooling: 0 })).toBe(0);
  });

  it.each([
    ['lifeExpectancy', 19.9, 85.1],
    ['expectedSchooling', -0.1, 18.1],
    ['meanSchooling', -0.1, 15.1],
    ['expenditure', 1007, 26573],
  ] as const)('are no index outside of the bounds of %s', (part, below, above) => {
    expect(humanDevelopmentIndex({ ...most, [part]: below })).toBeUndefined();
    expect(humanDevelopmentIndex({ ...most, [part]: above })).toBeUndefined();
    expect(humanDevelopmentIndex(most)).toBeCloseTo(100, 10);
  });
});
