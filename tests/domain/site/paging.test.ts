import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GAP,
  pageInWords,
  pageMark,
  pageNumbers,
  pagePosition,
} from '../../../src/domain/site/paging.ts';
import { facetPath, letterPath, regionInnovationsPath } from '../../../src/domain/site/paths.ts';

describe('the page numbers of a list', () => {
  it('are few however long the list, in order, and lead to the first, the last and the next', () => {
    const place = fc
      .integer({ min: 1, max: 5000 })
      .chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)));
    fc.assert(
      fc.property(place, ([page, pages]) => {
        const shown = pageNumbers(page, pages);
        const numbers = shown.filter((one) => one !== GAP);
        expect(numbers.length).toBeLessThanOrEqual(7);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const wanted of [1, page, pages, Math.min(pages, page + 1), Math.max(1, page - 1)]) {
          expect(numbers).toContain(wanted);
        }
      }),
    );
  });

  it('are told in words with the marks of Indonesian numbers', () => {
    expect(pageInWords(3, 1042)).toBe('halaman 3 dari 1.042');
  });
});

describe('the address of a list', () => {
  it('is that of its first page, and does not change as the list grows', () => {
    expect(facetPath('sektor', 'kesehatan')).toBe('/sektor/kesehatan/');
    expect(letterPath('s', 12)).toBe('/inovasi/huruf/s/12/');
    expect(regionInnovationsPath('33.14')).toBe('/wilayah/33.14/inovasi/');
    expect(regionInnovationsPath('33', 2)).toBe('/wilayah/33/inovasi/2/');
  });
});

describe('the page numbers of a list, in full', () => {
  it.each([
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [2, 2, [1, 2]],
    [3, 5, [1, 2, 3, 4, 5]],
    [3, 6, [1, 2, 3, 4, 5, 6]],
    [3, 7, [1, 2, 3, 4, 5, GAP, 7]],
    [4, 7, [1, 2, 3, 4, 5, 6, 7]],
    [5, 8, [1, GAP, 3, 4, 5, 6, 7, 8]],
    [5, 9, [1, GAP, 3, 4, 5, 6, 7, GAP, 9]],
    [500, 1042, [1, GAP, 498, 499, 500, 501, 502, GAP, 1042]],
  ])('on page %d of %d', (page, pages, numbers) => {
    expect(pageNumbers(page, pages)).toEqual(numbers);
  });

  it('are told only where there is more than one page', () => {
    expect(pagePosition(1, 1)).toBe('');
    expect(pagePosition(1, 2)).toBe(', halaman 1 dari 2');
    expect([1, 2, 1042].map(pageMark)).toEqual(['', ' (halaman 2)', ' (halaman 1.042)']);
  });
});
