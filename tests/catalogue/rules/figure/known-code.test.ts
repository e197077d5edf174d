import { describe, expect, it } from 'vitest';
import { knownCode } from '../../../../src/catalogue/rules/figure/known-code.ts';
import { FILE, problems } from './figure-world.ts';

describe('the code of a figure', () => {
  it.each(['33', '33.14', '00', '91-lama'])('may be %s', (code) => {
    expect(problems(knownCode, [`${code} 2021 p0 10`])).toEqual([]);
  });

  it('that no region has is a problem of its cell', () => {
    expect(problems(knownCode, ['33.14 2021 p0 10', '33.99 2021 p0 10'])).toMatchObject([
      { file: FILE, line: 3, column: 1, field: 'code', found: '33.99' },
    ]);
  });

  it.each([
    ['33.1', undefined],
    ['3314', '33.14'],
    ['93', undefined],
  ])('%s, as a spreadsheet may leave it: perhaps %s', (code, meant) => {
    const advice = problems(knownCode, [`${code} 2025 p0 10`])[0]?.advice ?? '';
    expect(advice.includes(`Maksud Anda ${meant}?`)).toBe(meant !== undefined);
  });
});
