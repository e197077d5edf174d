import { describe, expect, it } from 'vitest';
import { assessRank, describeRank, shareBelow } from '../../../src/domain/figures/rank-in-words.ts';

const rankOf = (lower: number, equal: number, higher: number) => {
  const of = lower + equal + higher + 1;
  return { of, lower, equal, higher, lowerPercent: Math.floor((100 * lower) / of) };
};

describe('a rank in words', () => {
  it.each([
    [rankOf(427, 0, 86), 'lebih tinggi dari 83% kabupaten/kota'],
    [rankOf(86, 0, 427), 'lebih rendah dari 83% kabupaten/kota'],
    [rankOf(513, 0, 0), 'tertinggi di antara 514 kabupaten/kota'],
    [rankOf(0, 0, 513), 'terendah di antara 514 kabupaten/kota'],
    [rankOf(0, 513, 0), 'sama dengan semua kabupaten/kota lain'],
  ])('%o: %s', (one, words) => {
    expect(describeRank(one, 'kabupaten/kota')).toBe(words);
  });

  it('counts provinces, since they are few', () => {
    expect(describeRank(rankOf(30, 0, 7), 'provinsi')).toBe(
      'lebih tinggi dari 30 dari 37 provinsi lain',
    );
  });

  it('lies between lowest and highest, equals in the middle of their own', () => {
    expect(shareBelow(rankOf(0, 0, 9))).toBe(0);
    expect(shareBelow(rankOf(9, 0, 0))).toBe(1);
    expect(shareBelow(rankOf(0, 9, 0))).toBe(0.5);
  });

  it.each([
    ['turun', 'persen', rankOf(90, 0, 9), 'lebih buruk'],
    ['naik', 'persen', rankOf(90, 0, 9), 'lebih baik'],
    ['turun', 'persen', rankOf(9, 0, 90), 'lebih baik'],
    ['turun', 'persen', rankOf(50, 0, 49), 'di tengah'],
    ['netral', 'persen', rankOf(90, 0, 9), undefined],
    ['turun', 'ribu jiwa', rankOf(90, 0, 9), undefined],
  ] as const)('where %s is good (%s): %o is %s', (better, unit, one, assessment) => {
    expect(assessRank(one, { better, unit })).toBe(assessment);
  });

  it('is in the middle from 40 to 60 of 100 regions, both included', () => {
    const among = (lower: number) =>
      assessRank(rankOf(lower, 0, 100 - lower), { better: 'naik', unit: 'persen' });
    expect([39, 40, 50, 60, 61].map(among)).toEqual([
      'lebih buruk',
      'di tengah',
      'di tengah',
      'di tengah',
      'lebih baik',
    ]);
  });

  it('is in the middle for the only region', () => {
    expect(shareBelow(rankOf(0, 0, 0))).toBe(0.5);
    expect(shareBelow(rankOf(1, 0, 0))).toBe(1);
    expect(shareBelow(rankOf(0, 0, 1))).toBe(0);
  });

  it('names the side with more of the others, the higher one if both are equal', () => {
    expect(describeRank(rankOf(50, 0, 50), 'kabupaten/kota')).toBe(
      'lebih tinggi dari 49% kabupaten/kota',
    );
    expect(describeRank(rankOf(1, 0, 2), 'provinsi')).toBe(
      'lebih rendah dari 2 dari 3 provinsi lain',
    );
    expect(describeRank(rankOf(0, 0, 3), 'provinsi')).toBe('terendah di antara 4 provinsi');
  });
});
