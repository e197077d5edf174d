import { describe, expect, it } from 'vitest';
import { createGuideSchema } from '../../../src/domain/guide/guide.schema.ts';
import { basesOf, sourcedShare, statementsOf } from '../../../src/domain/guide/statements.ts';
import { soundGuide } from '../../catalogue/rules/guide/guide-world.ts';
import { vocabularies } from '../small-world.ts';

const guide = createGuideSchema(vocabularies).parse(soundGuide());

describe('the statements of a guide', () => {
  it('are found with their paths, in the order of the page', () => {
    const paths = basesOf(guide).map(({ path }) => path.join('.'));
    expect(paths[0]).toBe('fit.suits.0.basis');
    expect(paths.indexOf('core.0.basis')).toBeLessThan(paths.indexOf('core.1.basis'));
    expect(paths.indexOf('core.1.basis')).toBeLessThan(paths.indexOf('risks.0.basis'));
  });

  it('have texts, budget lines and tasks included', () => {
    const texts = statementsOf(guide);
    expect(texts).toContain(guide.core[0]?.text);
    expect(texts).toContain(guide.budget[0]?.text);
    expect(texts).toContain(guide.stages[0]?.tasks[0]?.text);
  });

  it('are counted by whether they rest on a source', () => {
    const { sourced, all } = sourcedShare(guide);
    expect(sourced).toBe(4);
    expect(all).toBe(basesOf(guide).length);
    expect(all).toBeGreaterThan(30);
  });
});
