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
