import { describe, expect, it } from 'vitest';
import { createGuideSchema } from '../../../src/domain/guide/guide.schema.ts';
import { isFamilyGuide, monthsToRun } from '../../../src/domain/guide/guide.ts';
import { soundGuide } from '../../catalogue/rules/guide/guide-world.ts';
import { vocabularies } from '../small-world.ts';

describe('a guide', () => {
  it('runs after the stages before the evaluation', () => {
    const guide = createGuideSchema(vocabularies).parse(soundGuide());
    expect(monthsToRun(guide)).toEqual({ low: 4, high: 8 });
  });

  it.each([
    [[], false],
    [['satu'], false],
    [['satu', 'dua'], true],
  ])('for %j is for a family: %s', (innovations, isFamily) => {
    expect(isFamilyGuide({ innovations })).toBe(isFamily);
  });
});
