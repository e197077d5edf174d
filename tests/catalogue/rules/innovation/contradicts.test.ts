import { describe, expect, it } from 'vitest';
import { contradicts } from '../../../../src/catalogue/rules/innovation/contradicts.ts';
import { fieldsFound } from '../../world.ts';

const result = (numbers?: number[]) => ({
  indicator: 'A',
  claimedBy: 'B',
  evidence: 'media',
  after: { value: 1 },
  sources: ['s1'],
  contradicts: numbers,
});

describe('a figure names the one it disagrees with', () => {
  it.each([
    ['the other one', [result([2]), result([1])], []],
    ['itself', [result([1]), result()], ['results[1].contradicts[1]']],
    ['one that is not there', [result([2, 3]), result()], ['results[1].contradicts[2]']],
  ])('%s', (_, results, fields) => {
    expect(fieldsFound(contradicts, { front: { results } })).toEqual(fields);
  });
});
