import { describe, expect, it } from 'vitest';
import { shortSentences } from '../../../../src/catalogue/rules/innovation/short-sentences.ts';
import { bodyWith, fieldsFound } from '../../world.ts';

const words = (count: number) => `${Array.from({ length: count }, () => 'warga').join(' ')}.`;
describe('sentences are short', () => {
  it('of thirty words pass, of thirty-one do not', () => {
    expect(fieldsFound(shortSentences, { body: bodyWith(words(30)) })).toHaveLength(0);
    expect(fieldsFound(shortSentences, { body: bodyWith(words(31)) })).toHaveLength(1);
  });

  it('count anew after a full stop with its source, not after an abbreviation', () => {
    const two = `${words(20).slice(0, -1)}.[^s1] Warga ${words(15)}`;
    expect(fieldsFound(shortSentences, { body: bodyWith(two) })).toHaveLength(0);
    const one = `${words(20).slice(0, -1)} di Kab. Sragen ${words(15)}`;
    expect(fieldsFound(shortSentences, { body: bodyWith(one) })).toHaveLength(1);
  });
});
