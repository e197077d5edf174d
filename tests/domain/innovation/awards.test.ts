import { describe, expect, it } from 'vitest';
import {
  awardRank,
  describeAward,
  highestKippAward,
  kippStanding,
} from '../../../src/domain/innovation/awards.ts';
import type { Award } from '../../../src/domain/innovation/innovation.ts';
import { innovation, vocabularies } from '../small-world.ts';

const kipp = (level: Award['level'], year: number): Award => ({
  programme: 'kipp',
  level,
  year,
  sources: ['s1'],
});
const other: Award = { programme: 'lain', name: 'IGA 2020', year: 2020, sources: ['s1'] };

describe('standing in KIPP', () => {
  it('is undocumented without a KIPP award, even with other awards', () => {
    expect(kippStanding(innovation({ awards: [other] }), vocabularies)).toBe(
      'belum-terdokumentasi',
    );
  });

  it('never makes a winner of one that only passed the administrative selection', () => {
    const entry = innovation({ awards: [kipp('peserta', 2019)] });
    expect(kippStanding(entry, vocabularies)).toBe('peserta');
  });

  it('is reached by a finalist', () => {
    const entry = innovation({ awards: [kipp('peserta', 2018), kipp('finalis', 2021)] });
    expect(kippStanding(entry, vocabularies)).toBe('penerima');
  });
});

describe('the highest award', () => {
  it('is that of the best rank, then the latest', () => {
    const entry = innovation({
      awards: [kipp('top-99', 2020), kipp('top-45', 2019), kipp('top-40', 2018), other],
    });
    expect(highestKippAward(entry, vocabularies)).toMatchObject({ level: 'top-45', year: 2019 });
  });
});

describe('an award in words', () => {
  it.each<[Award, string]>([
    [{ ...kipp('top-45', 2019), group: 'umum' }, 'KIPP 2019, Top 45, Kelompok Umum'],
    [other, 'IGA 2020'],
    [{ programme: 'lain', name: 'UNPSA', year: 2015, sources: ['s1'] }, 'UNPSA (2015)'],
  ])('%o', (award, words) => {
    expect(describeAward(award, vocabularies)).toBe(words);
  });
});

describe('the rank of an award', () => {
  it.each([
    ['top-9', 1],
    ['top-45', 2],
    ['top-99', 3],
    ['top-33', 4],
    ['peserta', 5],
    [undefined, 5],
  ] as const)('of %s is %d', (level, rank) => {
    expect(awardRank({ ...kipp(level, 2019) }, vocabularies)).toBe(rank);
  });

  it('up to the fourth makes a winner, from the fifth on a participant', () => {
    const standing = (level: Award['level']) =>
      kippStanding(innovation({ awards: [kipp(level, 2014)] }), vocabularies);
    expect(standing('top-33')).toBe('penerima');
    expect(standing('peserta')).toBe('peserta');
    expect(standing(undefined)).toBe('peserta');
  });

  it('of equal ones gives the latest, one without a year last', () => {
    const awards = [
      kipp('top-40', 2017),
      kipp('top-45', 2019),
      { ...other },
      kipp('terpuji', 2018),
    ];
    expect(highestKippAward({ awards }, vocabularies)?.year).toBe(2019);
    const undated: Award = { programme: 'kipp', level: 'top-45', sources: ['s1'] };
    expect(highestKippAward({ awards: [undated, kipp('top-40', 2017)] }, vocabularies)?.year).toBe(
      2017,
    );
  });
});
