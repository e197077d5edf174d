import { describe, expect, it } from 'vitest';
import { packDate, unpackDate } from '../../../src/search/format/packed-date.ts';

describe('a date as a number', () => {
  it.each(['2020', '2020-10', '2020-10-09', undefined])('%s keeps its precision', (date) => {
    expect(unpackDate(packDate(date))).toBe(date);
  });
});
