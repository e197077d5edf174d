import { describe, expect, it } from 'vitest';
import { possibleDates } from '../../../../src/catalogue/rules/innovation/possible-dates.ts';
import { fieldsFound, twoSources } from '../../world.ts';

describe('dates fit each other (today is 24 November 2026)', () => {
  it.each([
    ['reviewed today', { reviewed: '2026-11-24' }, []],
    ['reviewed tomorrow', { reviewed: '2026-11-25' }, ['reviewed']],
    ['reviewed this month', { reviewed: '2026-11' }, []],
    ['reviewed this year', { reviewed: 2026 }, []],
    [
      'a status of next month',
      { status: { value: 'berjalan', asOf: '2026-12', sources: ['s1'] } },
      ['status.asOf'],
    ],
    ['a source of next year', twoSources({ date: 2027 }), ['sources[2].date', 'reviewed']],
    ['a source newer than the review', twoSources({ date: '2026-11-02' }), ['reviewed']],
    ['a source of the day of the review', twoSources({ date: '2026-11-01' }), []],
    ['a source of the month of the review', twoSources({ date: '2026-11' }), []],
    [
      'a review of a month, a source of a day in it',
      { ...twoSources({ date: '2026-11-09' }), reviewed: '2026-11' },
      [],
    ],
  ])('%s', (_, front, fields) => {
    expect(fieldsFound(possibleDates, { front })).toEqual(fields);
  });
});
