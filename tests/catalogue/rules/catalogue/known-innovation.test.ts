import { describe, expect, it } from 'vitest';
import { knownInnovation } from '../../../../src/catalogue/rules/catalogue/known-innovation.ts';
import { problemsBetween } from '../../world.ts';

describe('a reference leads to another entry', () => {
  it.each([
    ['one that exists', { replicates: ['dua'] }, []],
    ['one that does not', { replicates: ['dua', 'tiga'] }, ['replicates[2]']],
    ['itself', { replicates: ['satu'] }, ['replicates[1]']],
    [
      'a relative that does not exist',
      { related: [{ slug: 'tiga', reason: 'A' }] },
      ['related[1].slug'],
    ],
    ['itself as a relative', { related: [{ slug: 'satu', reason: 'A' }] }, ['related[1].slug']],
  ])('%s', (_, front, fields) => {
    const found = problemsBetween(knownInnovation, { satu: front, dua: {} });
    expect(found.map(({ field }) => field)).toEqual(fields);
  });

  it('a slip of the pen is understood', () => {
    const [found] = problemsBetween(knownInnovation, {
      satu: { replicates: ['uptpk-sragn'] },
      'uptpk-sragen': {},
    });
    expect(found?.advice).toBe('Maksud Anda `uptpk-sragen`?');
  });
});
