import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWords, encodeWords } from '../../../src/search/format/front-coding.ts';

describe('a word list', () => {
  it('is the same after it was sent', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'k', 'z'), minLength: 1 });
    fc.assert(
      fc.property(fc.dictionary(word, fc.integer({ min: 0, max: 9 })), (list) => {
        const sent = new Map(Object.entries(list));
        expect(new Map(decodeWords(encodeWords(sent)))).toEqual(
          new Map([...sent].sort(([a], [b]) => (a < b ? -1 : 1))),
        );
      }),
    );
  });
});
