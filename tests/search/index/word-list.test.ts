import { expect, it } from 'vitest';
import { decodeWords } from '../../../src/search/format/front-coding.ts';
import { lexiconFiles } from '../../../src/search/index/build-lexicon.ts';
import { innovation } from '../../domain/small-world.ts';
import { catalogue } from '../world.ts';

/** The words that may be half typed or misspelt, of a catalogue with these names and bodies. */
function offered(...entries: { aliases?: string[]; problem?: string }[]) {
  const made = entries.map(({ aliases, problem = '' }, index) =>
    innovation({
      slug: `i${index}`,
      ...(aliases ? { aliases } : {}),
      body: { problem, solution: '', howItWorks: '', lessons: '', continuity: '' },
    }),
  );
  return decodeWords(JSON.parse(lexiconFiles(catalogue(...made)).words.text));
}

it('the word list holds 4,000 words, the most common first', () => {
  const letters = (number: number) =>
    number
      .toString(10)
      .padStart(4, '0')
      .replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '');
  const aliases = Array.from({ length: 4500 }, (_, index) => `a${letters(index)}`);
  const list = offered({ aliases }, { aliases: ['zzz'] }, { aliases: ['zzz'] });
  expect(list.size).toBe(4000);
  expect(list.has('zzz')).toBe(true);
});

it('a word of a body is in the list once six documents hold it, one of a name at once', () => {
  const holding = (count: number) =>
    offered(...Array.from({ length: count }, () => ({ problem: 'Warga kehausan.' })), {
      aliases: ['Kehujanan'],
    });
  expect(holding(5).has('kehausan')).toBe(false);
  expect(holding(6).has('kehausan')).toBe(true);
  expect(holding(5).has('kehujanan')).toBe(true);
});

it('words of three to eighteen letters are in the list', () => {
  const aliases = ['ab', 'abc', 'a'.repeat(18), 'b'.repeat(19)];
  const list = offered({ aliases });
  expect(aliases.map((word) => list.has(word))).toEqual([false, true, true, false]);
});
