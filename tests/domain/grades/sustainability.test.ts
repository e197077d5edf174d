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

describe('the bounds of lasting', () => {
  const from2012 = (last: number) =>
    gradeSustainability(innovation({ started: 2012, awards: [award(last)] })).value;

  it('are three years from the start to the last proof', () => {
    expect(from2012(2014)).toBeUndefined();
    expect(from2012(2015)).toBe(1);
    expect(gradeSustainability(innovation()).wouldRaise).toContain(
      'Bukti berjalan 3 tahun atau lebih.',
    );
  });

  it('count from a proof in the year of the start, and from none before it', () => {
    const ran = (year: number) =>
      demonstratedYears(innovation({ started: 2012, awards: [award(year)] }));
    expect(ran(2012)).toBe(0);
    expect(ran(2011)).toBeUndefined();
  });

  it.each([
    [2019, undefined],
    [2020, 1],
    [2021, 1],
  ])('take an award of %d as later than one of 2018: %s', (year, value) => {
    const entry = innovation({ awards: [award(year), award(2018)] });
    expect(gradeSustainability(entry).value).toBe(value);
  });

  it('take an assessment by PKRI as a later one', () => {
    const entry = innovation({ awards: [{ programme: 'pkri', year: 2024, sources: ['s1'] }] });
    expect(gradeSustainability(entry).value).toBe(1);
  });

  it('are five facts', () => {
    const { max, label } = gradeSustainability(innovation({ legalBasis: [{ text: 'Perbup' }] }));
    expect([max, label]).toEqual([5, '1 dari 5 hal terdokumentasi']);
    expect(gradeSustainability(innovation({ status: { value: 'berhenti' } })).max).toBe(5);
  });
});
