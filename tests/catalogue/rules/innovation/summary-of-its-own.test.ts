import { describe, expect, it } from 'vitest';
import { summaryOfItsOwn } from '../../../../src/catalogue/rules/innovation/summary-of-its-own.ts';
import { bodyWith, fieldsFound } from '../../world.ts';

const SUMMARY = 'Satu kantor di Sragen melayani warga yang sakit.';

describe('a summary says what no other part says', () => {
  it.each([
    ['the words of a section', { front: { summary: SUMMARY }, body: bodyWith(SUMMARY) }],
    [
      'the same with other marks and a source',
      {
        front: { summary: SUMMARY },
        body: bodyWith('Satu kantor di Sragen, melayani warga yang sakit[^s1]'),
      },
    ],
    ['the name', { front: { title: SUMMARY, summary: SUMMARY } }],
  ])('refuses %s', (_, facts) => {
    expect(fieldsFound(summaryOfItsOwn, facts)).toEqual(['summary']);
  });

  it('accepts a section that says more', () => {
    const facts = { front: { summary: SUMMARY }, body: bodyWith(`${SUMMARY} Sejak 2012.`) };
    expect(fieldsFound(summaryOfItsOwn, facts)).toEqual([]);
  });
});
