import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestCorrection,
  completions,
  editDistance,
  similarWords,
} from '../../../src/search/query/spelling.ts';

const words = new Map([
  ['kelas', 4],
  ['kemiskinan', 7],
  ['kerja', 6],
  ['malaria', 3],
  ['replikasi', 4],
  ['rentan', 3],
  ['rentenir', 1],
]);

describe('a word', () => {
  it.each([
    ['a letter that is missing', 'replkasi', 'replikasi'],
    ['letters that changed places', 'malraia', 'malaria'],
    ['two errors in a long word', 'kemiskian', 'kemiskinan'],
    ['nothing like it', 'zzqqxxyy', undefined],
    ['a short word', 'zz', undefined],
    ['letters of which another makes a word', 'kela', undefined],
  ])('with %s is taken for what was meant', (_what, typed, meant) => {
    expect(bestCorrection(typed, words)).toBe(meant);
  });

  it('that is half becomes whole, the most common first', () => {
    expect(completions('rent', words)).toEqual(['rentan', 'rentenir']);
    expect(completions('re', words)).toEqual([]);
  });

  it('that nothing is known of has neighbours', () => {
    expect(similarWords('mularya', words)).toEqual(['malaria']);
  });

  it('is as far from another as that is from it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
