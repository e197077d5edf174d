import { describe, expect, it } from 'vitest';
import {
  demonstratedYears,
  gradeSustainability,
} from '../../../src/domain/grades/sustainability.ts';
import type { Award } from '../../../src/domain/innovation/innovation.ts';
import { innovation } from '../small-world.ts';

const award = (year: number): Award => ({
  programme: 'kipp',
  level: 'top-99',
  year,
  sources: ['s1'],
});

describe('sustainability', () => {
  it('is not enough known where nothing is documented', () => {
    expect(gradeSustainability(innovation()).value).toBeUndefined();
  });

  it('is 0 for a stopped innovation, whatever else is known', () => {
    const entry = innovation({
      started: 2010,
      status: { value: 'berhenti', asOf: '2017', sources: ['s1'] },
      legalBasis: [{ text: 'Perbup 7/2012' }],
      awards: [award(2014), award(2018)],
    });
    expect(gradeSustainability(entry).value).toBe(0);
  });

  it('counts still running, years, law, budget and a later award', () => {
    const entry = innovation({
      started: 2012,
      status: { value: 'berjalan', asOf: '2020-10', sources: ['s1'] },
      legalBasis: [{ text: 'Perbup 7/2012' }],
      cost: { funding: 'APBD kabupaten', sources: ['s1'] },
      awards: [award(2014), award(2019)],
    });
    expect(gradeSustainability(entry).value).toBe(5);
  });

  it('takes an award of the special group as a later assessment', () => {
    const entry = innovation({ awards: [{ ...award(2020), group: 'khusus' }] });
    expect(gradeSustainability(entry).value).toBe(1);
  });

  it('does not take two awards of neighbouring years for a later one', () => {
    const entry = innovation({ awards: [award(2018), award(2019)] });
    expect(gradeSustainability(entry).value).toBeUndefined();
  });
});

describe('the years an innovation demonstrably ran', () => {
  it('go from its start to the last proof', () => {
    const entry = innovation({
      started: 2012,
      status: { value: 'berjalan', asOf: '2020-10', sources: ['s1'] },
      awards: [award(2014)],
    });
    expect(demonstratedYears(entry)).toBe(8);
  });

  it('are unknown without a start, and without a later proof', () => {
    expect(demonstratedYears(innovation({ awards: [award(2014)] }))).toBeUndefined();
    expect(demonstratedYears(innovation({ started: 2012 }))).toBeUndefined();
  });

  it('do not count a date at which nobody says that it runs', () => {
    const entry = innovation({ started: 2012, status: { value: 'tidak-diketahui', asOf: '2024' } });
    expect(demonstratedYears(entry)).toBeUndefined();
  });
});

describe('a budget line', () => {
  const grade = (funding: string) =>
    gradeSustainability(innovation({ cost: { funding, sources: ['s1'] } })).value;

  it.each(['APBD kabupaten', 'Dana desa', 'Anggaran dinas'])('is %s', (funding) => {
    expect(grade(funding)).toBe(1);
  });

  it.each(['Tanpa APBD', 'tidak memakai APBD', 'tidak membebani anggaran', 'Iuran anggota'])(
    'is not: %s',
    (funding) => {
      expect(grade(funding)).toBeUndefined();
    },
  );
});
