import { describe, expect, it } from 'vitest';
import { yearsInProse } from '../../../../src/catalogue/rules/innovation/years-in-prose.ts';
import { bodyWith, fieldsFound } from '../../world.ts';

describe('years in the text can be', () => {
  it.each([
    ['Berjalan sejak 2015.', 0],
    ['Target sampai 2045.', 0],
    ['Berjalan sejak 2105.', 1],
    ['Berjalan pada 1015.', 1],
  ])('%s', (text, count) => {
    expect(fieldsFound(yearsInProse, { body: bodyWith(text) })).toHaveLength(count);
  });
});
