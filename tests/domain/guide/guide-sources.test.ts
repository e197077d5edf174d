import { describe, expect, it } from 'vitest';
import { createGuideSchema } from '../../../src/domain/guide/guide.schema.ts';
import type { Guide, GuideData } from '../../../src/domain/guide/guide.ts';
import { citedSources, describeBasis, sourceOf } from '../../../src/domain/guide/guide-sources.ts';
import { soundGuide } from '../../catalogue/rules/guide/guide-world.ts';
import { innovation, vocabularies } from '../small-world.ts';

const guide: Guide = {
  slug: 'satu',
  ...(createGuideSchema(vocabularies).parse({
    ...soundGuide(),
    sources: [{ id: 's1', title: 'Peraturan', kind: 'peraturan' }],
  }) as GuideData),
};
const holders = {
  innovationBySlug: new Map([
    [
      'satu',
      innovation({
        sources: [
          { id: 's1', title: 'Berita', publisher: 'Koran', date: '2020-05', kind: 'media' },
          { id: 's2', title: 'Berita lain', publisher: 'Koran', date: '2020-06', kind: 'media' },
        ],
      }),
    ],
  ]),
  general: { sources: [{ id: 'dtsen', title: 'Inpres', kind: 'media' as const }] },
};

describe('a reference', () => {
  it.each([
    ['s1', 'Peraturan', undefined],
    ['satu/s1', 'Berita', 'satu'],
    ['umum/dtsen', 'Inpres', undefined],
  ])('%s leads to %s', (reference, title, from) => {
    expect(sourceOf(reference, guide, holders)).toMatchObject({ title, innovation: from });
  });

  it.each(['satu/s9', 'siapa/s1', 's9'])('%s leads nowhere', (reference) => {
    expect(sourceOf(reference, guide, holders)).toBeUndefined();
  });
});

describe('the basis of a statement in words', () => {
  it.each([
    ['editorial' as const, 'Saran editor'],
    [['satu/s1'], 'Koran (2020)'],
    [['satu/s1', 'satu/s2'], 'Koran (2020)'],
    [['satu/s1', 's1'], 'Koran (2020); Peraturan'],
  ])('%j is "%s"', (basis, words) => {
    expect(describeBasis(basis, guide, holders)).toBe(words);
  });
});

describe('the sources of a guide', () => {
  it('are all that it cites, once each, in the order of its page', () => {
    expect(citedSources(guide, holders).map(({ reference }) => reference)).toEqual([
      'satu/s1',
      'umum/dtsen',
    ]);
  });
});
