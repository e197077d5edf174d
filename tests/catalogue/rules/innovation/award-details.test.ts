import { describe, expect, it } from 'vitest';
import { awardDetails } from '../../../../src/catalogue/rules/innovation/award-details.ts';
import { fieldsFound } from '../../world.ts';

const found = (...awards: object[]) =>
  fieldsFound(awardDetails, {
    front: { awards: awards.map((award) => ({ sources: ['s1'], ...award })) },
  });

describe('it is clear which award is meant', () => {
  it.each([
    ['KIPP with year and level', { programme: 'kipp', year: 2019, level: 'top-45' }, []],
    ['KIPP without a year', { programme: 'kipp', level: 'top-45' }, ['awards[1].year']],
    ['KIPP without a level', { programme: 'kipp', year: 2019 }, ['awards[1].level']],
    ['PKRI without both', { programme: 'pkri' }, ['awards[1].year', 'awards[1].level']],
    ['another award with its name', { programme: 'lain', name: 'IGA 2020' }, []],
    ['another award without a name', { programme: 'lain', year: 2020 }, ['awards[1].name']],
  ])('%s', (_, award, fields) => {
    expect(found(award)).toEqual(fields);
  });

  it('one award does not count twice', () => {
    const award = { programme: 'kipp', year: 2019, level: 'top-99' };
    expect(found(award, award)).toEqual(['awards[2].programme']);
    expect(found(award, { ...award, level: 'top-45' })).toEqual([]);
  });
});
