import { describe, expect, it } from 'vitest';
import { resultsAfterStart } from '../../../../src/catalogue/rules/innovation/results-after-start.ts';
import { problems } from '../../world.ts';

const result = (before: number | undefined, after: number, caveat?: string) => ({
  indicator: 'Warga dilayani',
  ...(before === undefined ? {} : { before: { value: 1, year: before } }),
  after: { value: 2, year: after },
  ...(caveat === undefined ? {} : { caveat }),
  claimedBy: 'Dinas',
  evidence: 'instansi',
  sources: ['s1'],
});

describe('a result is from after the start', () => {
  it.each([
    ['both sides around the start', result(2015, 2018), []],
    ['an after of the starting year alone', result(undefined, 2016), []],
    ['an after from before the start', result(undefined, 2015), ['results[1].after.year']],
    ['an after of the starting year beside a before', result(2015, 2016), ['results[1].before']],
    ['the same, told as such', result(2015, 2016, 'Tahun pertama.'), []],
    ['a before from after the start', result(2017, 2018), ['results[1].before']],
    ['the same, told as such', result(2017, 2018, 'Keduanya sesudah mulai.'), []],
  ])('%s', (_, one, fields) => {
    const found = problems(resultsAfterStart, { front: { started: 2016, results: [one] } });
    expect(found.map(({ field }) => field)).toEqual(fields);
  });

  it('says nothing where the start is not known', () => {
    expect(problems(resultsAfterStart, { front: { results: [result(2017, 2015)] } })).toEqual([]);
  });
});
