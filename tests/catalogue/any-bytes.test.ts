import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/catalogue/formats/render-markdown.ts';
import { decodeText } from '../../src/catalogue/formats/text-file.ts';
import { entryText, judge, judgePageText } from './world.ts';

const RUNS = { numRuns: 300, seed: 2026 };

/** An entry in which some pieces are replaced by others. */
const damagedEntry = fc
  .array(
    fc.tuple(
      fc.nat(600),
      fc.nat(12),
      fc.oneof(
        fc.constantFrom(
          '---',
          '\n',
          ':',
          '- ',
          '"',
          '{',
          ']',
          '&a',
          '*a',
          '!!js',
          '\t',
          '0',
          '## ',
          '<b>',
        ),
        fc.constantFrom(
          'null',
          '__proto__: ',
          'sources: 1',
          '[^s1',
          '](javascript:',
          '\r',
          '%',
          '|',
        ),
        fc.string({ maxLength: 6, unit: 'binary' }),
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((cuts) =>
    cuts.reduce(
      (text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length),
      FULL,
    ),
  );

const FULL = entryText({
  front: {
    awards: [{ programme: 'kipp', year: 2019, level: 'top-99', sources: ['s1'] }],
    results: [
      { indicator: 'A', before: { value: 1 }, claimedBy: 'B', evidence: 'media', sources: ['s1'] },
    ],
    replicates: ['lain'],
    dataUsed: [{ id: 'dtks' }],
    cost: { items: [{ item: 'A', amount: 'B', sources: ['s1'] }], sources: ['s1'] },
  },
});

describe('whatever a file holds, reading it gives an entry or problems', () => {
  it('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { file, diagnostics } = decodeText('a.md', bytes);
        if (file) judge(file.text);
        else expect(diagnostics).toHaveLength(1);
      }),
      RUNS,
    );
  });

  it('any text between the hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (front, body) => {
        expect(judge(`---\n${front}\n---\n${body}`).length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('any damage to an entry, with every problem at a line of the file', () => {
    fc.assert(
      fc.property(damagedEntry, (text) => {
        const lines = text.split('\n').length;
        for (const { line, column, message } of judge(text)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe('');
        }
      }),
      RUNS,
    );
  });

  it('any page, and any Markdown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        judgePageText(`---\ntitle: A\n---\n${text}`);
        expect(renderMarkdown(text, { sourceNumber: () => 1 })).not.toMatch(/<script/i);
      }),
      RUNS,
    );
  });
});
