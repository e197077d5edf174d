import { describe, expect, it } from 'vitest';
import { parseQuoted } from '../../../src/search/query/parse-words.ts';

describe('quotation marks', () => {
  it.each([
    ['"antar jemput" lansia', ['antar jemput'], 'lansia'],
    ['"air bersih"', ['air bersih'], ''],
    ['"dana desa" dan "air bersih"', ['dana desa', 'air bersih'], 'dan'],
    ['5" pipa', [], '5 pipa'],
    ['"" air', [], 'air'],
  ])('of %s hold words together', (typed, phrases, others) => {
    const found = parseQuoted(typed);
    expect(found.phrases.map((words) => words.join(' '))).toEqual(phrases);
    expect(found.others.join(' ')).toBe(others);
  });
});
