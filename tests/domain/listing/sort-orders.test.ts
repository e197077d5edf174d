import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byEvidence,
  letterOf,
  NAMES_PAGE_SIZE,
  PAGE_SIZE,
  pageOfIndex,
  pageParam,
  pagesOf,
  rangeOfTitles,
  syllableOf,
} from '../../../src/domain/listing/sort-orders.ts';
import { innovation, result } from '../small-world.ts';

describe('lists by evidence', () => {
  const strong = innovation({
    slug: 'kuat',
    title: 'Z',
    results: [result({ before: { value: 1 }, after: { value: 2 } })],
  });
  const running = innovation({
    slug: 'jalan',
    title: 'Y',
    status: { value: 'berjalan', asOf: '2020', sources: ['s1'] },
  });
  const unknown = innovation({ slug: 'entah', title: 'B' });
  const stopped = innovation({
    slug: 'henti',
    title: 'A',
    status: { value: 'berhenti', asOf: '2020', sources: ['s1'] },
  });

  it('put evidence before status, status before name, and a stopped one last', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([strong, running, unknown, stopped], { minLength: 4 }),
        (entries) => {
          expect(byEvidence(entries).map(({ slug }) => slug)).toEqual([
            'kuat',
            'jalan',
            'entah',
            'henti',
          ]);
        },
      ),
    );
  });
});

describe('letters', () => {
  it.each([
    ['Éduwisata', 'e'],
    ['"Kelas Perahu"', 'k'],
    ['3 in 1', '0-9'],
    ['', '0-9'],
  ])('%s stands under %s', (title, letter) => {
    expect(letterOf(title)).toBe(letter);
  });
});

describe('where to jump to within a letter', () => {
  it.each([
    ['Dapur Sehat', 'Da'],
    ['Éduwisata', 'Ed'],
    ['E-Lapor', undefined],
  ])('%s begins with %s', (title, syllable) => {
    expect(syllableOf(title)).toBe(syllable);
  });
});

describe('the range of a page from A to Z', () => {
  it.each([
    [['Dapur', 'Desa'], 'Da – De'],
    [['Sistem Air', 'Sistem Pasar'], 'Sistem A – Sistem P'],
    [['Sendiri'], 'Sendiri'],
  ])('of %j is %s', (titles, range) => {
    expect(rangeOfTitles(titles)).toBe(range);
  });
});

describe('pages of a list', () => {
  it('are found by the place of an entry', () => {
    const list = Array.from({ length: 95 }, (_, index) => index);
    const pages = pagesOf(list, 40);
    for (const index of list) expect(pages[pageOfIndex(index, 40) - 1]).toContain(index);
  });

  it('keep every entry once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 50 }), (list, size) => {
        const pages = pagesOf(list, size);
        expect(pages.flat()).toEqual(list);
        expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
      }),
    );
  });

  it('are one empty page for an empty list, so that its address exists', () => {
    expect(pagesOf([])).toEqual([[]]);
  });
});

describe('lists by evidence', () => {
  it('put what grows first, then what runs, what is not known, and what has stopped', () => {
    const statuses = ['tidak-diketahui', 'berhenti', 'berjalan', 'berkembang'] as const;
    const entries = statuses.map((value) => innovation({ slug: value, status: { value } }));
    expect(byEvidence(entries).map(({ slug }) => slug)).toEqual([
      'berkembang',
      'berjalan',
      'tidak-diketahui',
      'berhenti',
    ]);
  });

  it('put equal ones in the order of their names, numbers by their size, then of their slugs', () => {
    const entries = [
      ['Posyandu 10', 'a'],
      ['Posyandu 9', 'c'],
      ['Posyandu 9', 'b'],
    ].map(([title, slug]) => innovation({ title: title!, slug: slug! }));
    expect(byEvidence(entries).map(({ slug }) => slug)).toEqual(['b', 'c', 'a']);
  });
});

describe('pages of a list', () => {
  it('hold 40 innovations with their summaries, or 150 names', () => {
    expect(PAGE_SIZE).toBe(40);
    expect(NAMES_PAGE_SIZE).toBe(150);
    expect(pagesOf(Array.from({ length: 41 })).map(({ length }) => length)).toEqual([40, 1]);
  });

  it('begin with page 1, whose address has no number', () => {
    expect([0, 39, 40].map((index) => pageOfIndex(index))).toEqual([1, 1, 2]);
    expect([0, 1, 2].map(pageParam)).toEqual([undefined, '2', '3']);
  });
});

it.each([
  [['Air', 'Aku'], 'Ai – Ak'],
  [['Air', 'Bank'], 'Ai – Ba'],
])('the range of a page shows two letters at least: %j', (titles, range) => {
  expect(rangeOfTitles(titles)).toBe(range);
});
