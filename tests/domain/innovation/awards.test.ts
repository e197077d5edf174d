import { describe, expect, it } from 'vitest';
import {
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
