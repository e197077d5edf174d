import { describe, expect, it } from 'vitest';
import { unusedSource } from '../../../../src/catalogue/rules/innovation/unused-source.ts';
import { bodyWith, fieldsFound, twoSources } from '../../world.ts';

const { sources } = twoSources();

describe('a source supports something', () => {
  it('one that nothing names is refused', () => {
    const front = { sources, textSources: ['s1'] };
    expect(fieldsFound(unusedSource, { front })).toEqual(['sources[2].id']);
  });

  it.each([
    ['the text as a whole', { front: { sources, textSources: ['s1', 's2'] } }],
    ['a sentence of the body', { front: { sources }, body: bodyWith('Satu.[^s2]') }],
    ['a field', { front: { sources, obstacles: [{ text: 'A', sources: ['s2'] }] } }],
  ])('%s may name it', (_, facts) => {
    expect(fieldsFound(unusedSource, facts)).toEqual([]);
  });
});
