import { describe, expect, it } from 'vitest';
import { resultGroups } from '../../../src/domain/innovation/result-groups.ts';
import { result } from '../small-world.ts';

describe('results that disagree', () => {
  it('stand side by side, at the place of the first', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((indicator) =>
      result({ indicator, after: { value: 1 } }),
    );
    const groups = resultGroups([a!, b!, { ...c!, contradicts: [1] }]);
    expect(groups.map((group) => group.map(({ indicator }) => indicator))).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });
});

describe('results that contradict others', () => {
  const named = (indicator: string, ...contradicts: number[]) =>
    result({ indicator, after: { value: 1 }, ...(contradicts.length > 0 ? { contradicts } : {}) });
  const groups = (...results: ReturnType<typeof named>[]) =>
    resultGroups(results).map((group) => group.map(({ indicator }) => indicator).join(''));

  it('are gathered by their numbers, through one another', () => {
    expect(groups(named('a'), named('b'), named('c', 2), named('d', 3))).toEqual(['a', 'bcd']);
    expect(groups(named('a', 4), named('b'), named('c'), named('d'))).toEqual(['ad', 'b', 'c']);
  });

  it('stand alone where the other is not there', () => {
    expect(groups(named('a', 3), named('b'))).toEqual(['a', 'b']);
    expect(groups(named('a', 2))).toEqual(['a']);
  });
});
