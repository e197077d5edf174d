import { describe, expect, it } from 'vitest';
import {
  beforeAndAfter,
  unitIn,
} from '../../../../src/catalogue/rules/innovation/before-and-after.ts';
import { fieldsFound } from '../../world.ts';

const found = (before: object, after: object) =>
  fieldsFound(beforeAndAfter, {
    front: {
      results: [
        { indicator: 'A', claimedBy: 'B', evidence: 'media', sources: ['s1'], before, after },
      ],
    },
  });

describe('before and after can be set side by side', () => {
  it('before is the earlier year', () => {
    expect(found({ value: 2, year: 2019 }, { value: 1, year: 2018 })).toEqual([
      'results[1].before.year',
    ]);
    expect(found({ value: 2, year: 2018 }, { value: 1, year: 2018 })).toEqual([]);
  });

  it.each([
    ['sekitar 40%', '1.200 orang', ['results[1].after.text']],
    ['40 persen', 'Rp5 juta', ['results[1].after.text']],
    ['40%', 'sekitar 60 persen', []],
    ['3 hari', '2 jam', []],
    ['belum ada', '1.200 orang', []],
    ['40% dari 200 desa', '1.200 orang', []],
    ['12 kasus', '1.200 orang', []],
  ])('%s, then %s', (before, after, fields) => {
    expect(found({ text: before }, { text: after })).toEqual(fields);
  });

  it('a number beside the text already has the unit of the result', () => {
    expect(unitIn({ value: 40, text: 'sekitar 40%' })).toBeUndefined();
  });
});
