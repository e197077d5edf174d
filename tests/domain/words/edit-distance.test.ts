import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/domain/words/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('the distance of two words', () => {
  it.each([
    ['nothing', '', '', 0],
    ['a letter more', 'a', '', 1],
    ['a letter less', 'kesehatan', 'kesehtan', 1],
    ['a letter for another', 'kesehatan', 'kesehitan', 1],
    ['two neighbours swapped', 'kesehatan', 'keseahtan', 1],
    ['letters swapped over a third', 'abc', 'cba', 2],
    ['a swapped pair that is edited again', 'ca', 'abc', 3],
    ['different words', 'naik', 'turun', 5],
  ])('counts %s', (_what, a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways, and 0 for the same word only', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('is cut at one more than the greatest that matters', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 8 }), (a, b, max) => {
        const distance = editDistance(a, b);
        const cut = editDistance(a, b, max);
        if (distance <= max) expect(cut).toBe(distance);
        else expect(cut).toBeGreaterThan(max);
      }),
    );
  });
});
