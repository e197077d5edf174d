import { describe, expect, it } from 'vitest';
import { formerSlugs } from '../../../../src/catalogue/rules/catalogue/former-slugs.ts';
import { problemsBetween } from '../../world.ts';

describe('an old address leads to one entry', () => {
  it.each([
    ['an address nobody has now', { formerSlugs: ['lama'] }, {}, []],
    ['the address of another entry', { formerSlugs: ['dua'] }, {}, ['satu.md']],
    ['its own address', { formerSlugs: ['satu'] }, {}, ['satu.md']],
    [
      'the old address of another',
      { formerSlugs: ['lama'] },
      { formerSlugs: ['lama'] },
      ['satu.md', 'dua.md'],
    ],
  ])('%s', (_, satu, dua, files) => {
    const found = problemsBetween(formerSlugs, { satu, dua });
    expect(found.map(({ file }) => file.split('/').at(-1))).toEqual(files);
  });
});
