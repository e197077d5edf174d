import { describe, expect, it } from 'vitest';
import { levelFitsIndicator } from '../../../../src/catalogue/rules/figure/level-fits-indicator.ts';
import { problems } from './figure-world.ts';

describe('the level of a figure', () => {
  it.each([
    ['33 2021 ipm-lama 70', 'code'],
    ['33.14 2024 stunting-ssgi 20', 'code'],
    ['33 2020 daerah-tertinggal-2020-2024 1', 'code'],
    ['33.14 2021 ipm-lama 70', undefined],
    ['00 2024 stunting-ssgi 20', undefined],
    ['91-lama 2022 stunting-ssgi 30', undefined],
  ])('%s: problem in %s', (figure, field) => {
    expect(problems(levelFitsIndicator, [figure])[0]?.field).toBe(field);
  });
});
