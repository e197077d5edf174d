import { describe, expect, it } from 'vitest';
import { createGuideSchema } from '../../../src/domain/guide/guide.schema.ts';
import { type GuideData, monthsToRun } from '../../../src/domain/guide/guide.ts';
import { guidesFor, guideTraitsOf } from '../../../src/domain/guide/guide-listing.ts';
import { sourcedShare } from '../../../src/domain/guide/statements.ts';
import { soundGuide } from '../../catalogue/rules/guide/guide-world.ts';
import { vocabularies } from '../small-world.ts';

const guide = (slug = 'satu', change: Record<string, unknown> = {}) => ({
  slug,
  ...(createGuideSchema(vocabularies).parse({ ...soundGuide(), ...change }) as GuideData),
});

describe('a guide', () => {
  it('runs after the stages before the evaluation', () => {
    expect(monthsToRun(guide())).toEqual({ low: 4, high: 8 });
  });

  it('counts how many of its statements rest on a source', () => {
    const { sourced, all } = sourcedShare(guide());
    expect(sourced).toBe(4);
    expect(all).toBeGreaterThan(30);
  });

  it('is listed by what it requires, and by nothing that nobody documented', () => {
    expect(guideTraitsOf(guide()).needs).toEqual([]);
    const need = (level: string) => ({ level, text: 'Begitu.', basis: 'editorial' });
    const documented = guide('satu', {
      requirements: {
        connectivity: need('telepon'),
        electricity: need('sendiri'),
        staff: need('petugas-yang-ada'),
      },
    });
    expect(guideTraitsOf(documented).needs).toEqual([
      'tanpa-internet',
      'tanpa-listrik',
      'petugas-yang-ada',
    ]);
  });

  it("stands before a family's guide for its own innovation", () => {
    const family = guide('pintu', { innovations: ['satu', 'dua'] });
    expect(guidesFor('satu', [family, guide()]).map(({ slug }) => slug)).toEqual(['satu', 'pintu']);
    expect(guidesFor('dua', [family, guide()]).map(({ slug }) => slug)).toEqual(['pintu']);
  });
});
