import { describe, expect, it } from 'vitest';
import { knownIndicator } from '../../../../src/catalogue/rules/figure/known-indicator.ts';
import { problems, readRows, row } from './figure-world.ts';

describe('the indicator of a figure', () => {
  it('is one of the vocabulary', () => {
    expect(problems(knownIndicator, ['33.14 2025 p0 10'])).toEqual([]);
  });

  it('that is near one may be meant', () => {
    expect(problems(knownIndicator, ['33.14 2025 jumlah_miskin 10'])).toMatchObject([
      { line: 2, column: 12, field: 'indicator', advice: 'Maksud Anda `jumlah-miskin`?' },
    ]);
  });

  it('is the only problem of a row of which nothing else can be judged', () => {
    const { diagnostics } = readRows({ 'content/regions/a.csv': [row('33.14 2025 gini 0.3')] });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['known-indicator']);
  });
});
