import { describe, expect, it } from 'vitest';
import { possibleYears } from '../../../../src/catalogue/rules/innovation/possible-years.ts';
import { fieldsFound } from '../../world.ts';

const kipp = (year: number) => ({ programme: 'kipp', level: 'top-99', year, sources: ['s1'] });
const result = (facts: object) => ({
  indicator: 'Kunjungan',
  claimedBy: 'Bupati',
  evidence: 'instansi',
  sources: ['s1'],
  ...facts,
});
const replication = (year: number, status = 'berjalan') => ({
  where: 'Kota Semarang',
  scope: 'wilayah-lain',
  status,
  year,
  sources: ['s1'],
});

describe('what is told has happened, could have (today is 24 November 2026)', () => {
  it.each([
    ['it starts this year', { started: 2026 }, []],
    ['it starts next year', { started: 2027 }, ['started']],
    ['KIPP 2013, before there was one', { awards: [kipp(2013)] }, ['awards[1].year']],
    ['KIPP 2014', { awards: [kipp(2014)] }, []],
    ['KIPP next year', { awards: [kipp(2027)] }, ['awards[1].year']],
    [
      'PKRI 2023, before there was one',
      { awards: [{ ...kipp(2023), programme: 'pkri' }] },
      ['awards[1].year'],
    ],
    [
      'another award of 2010',
      { awards: [{ programme: 'lain', name: 'X', year: 2010, sources: ['s1'] }] },
      [],
    ],
    ['an award before the start', { started: 2019, awards: [kipp(2018)] }, ['awards[1].year']],
    [
      'a figure of next year',
      { results: [result({ after: { value: 1, year: 2027 } })] },
      ['results[1].after.year'],
    ],
    [
      'a figure from before the start',
      { started: 2019, results: [result({ before: { value: 1, year: 2015 } })] },
      [],
    ],
    ['a replication next year', { replications: [replication(2027)] }, ['replications[1].year']],
    ['a replication planned for next year', { replications: [replication(2027, 'rencana')] }, []],
    [
      'a replication before the start',
      { started: 2019, replications: [replication(2018)] },
      ['replications[1].year'],
    ],
    [
      'a budget set for next year',
      {
        cost: {
          items: [{ item: 'A', amount: 'Rp1', year: 2027, sources: ['s1'] }],
          sources: ['s1'],
        },
      },
      [],
    ],
  ])('%s', (_, front, fields) => {
    expect(fieldsFound(possibleYears, { front })).toEqual(fields);
  });
});
