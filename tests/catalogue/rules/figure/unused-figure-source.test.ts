import { describe, expect, it } from 'vitest';
import { unusedFigureSource } from '../../../../src/catalogue/rules/figure/unused-figure-source.ts';
import { problems, sourceText } from './figure-world.ts';

describe('a source of figures', () => {
  it('that no figure names is a problem of its line', () => {
    expect(
      problems(unusedFigureSource, ['33.14 2025 p0 11'], sourceText('s1', 's2')),
    ).toMatchObject([{ file: 'content/regions/sources.yaml', line: 5, column: 7, found: 's2' }]);
  });

  it('is named, even by a row that has a problem', () => {
    expect(problems(unusedFigureSource, ['33.14 2025 p0 9999'])).toEqual([]);
  });
});
