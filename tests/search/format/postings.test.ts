import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePostings, PostingsWriter } from '../../../src/search/format/postings.ts';
import {
  decodeDeltas,
  decodeVarints,
  encodeDeltas,
  encodeVarints,
} from '../../../src/search/format/varint.ts';

const number = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 2 ** 31 }));

describe('numbers as text', () => {
  it('are the same when they are read', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect(decodeVarints(encodeVarints(numbers))).toEqual(numbers);
      }),
    );
  });

  it('that rise are the same when they are read', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 40_000 })), (numbers) => {
        const rising = numbers.toSorted((a, b) => a - b);
        expect(decodeDeltas(encodeDeltas(rising))).toEqual(rising);
      }),
    );
  });

  it('need no escape in JSON', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const text = encodeVarints(numbers);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
      }),
    );
  });
});

describe('postings', () => {
  const posting = fc.record({
    weight: fc.double({ min: 0.1, max: 500, noNaN: true }),
    positions: fc.uniqueArray(fc.nat({ max: 900 }), { maxLength: 9 }),
  });

  it('are the same when they are read, but for a weight that is told to within the root of two', () => {
    fc.assert(
      fc.property(fc.array(posting), (list) => {
        const sent = list.map(({ weight, positions }, index) => ({
          docId: 3 * index,
          weight,
          positions: positions.toSorted((a, b) => a - b),
        }));
        const writer = new PostingsWriter();
        for (const one of sent) writer.add(one);
        const read = decodePostings(writer.text());
        expect(read.map(({ docId, positions }) => ({ docId, positions }))).toEqual(
          sent.map(({ docId, positions }) => ({ docId, positions })),
        );
        read.forEach(({ weight }, index) => {
          expect(Math.abs(Math.log2(weight / (sent[index]?.weight ?? 0)))).toBeLessThanOrEqual(
            1 / 2 + 1e-9,
          );
        });
      }),
    );
  });
});
