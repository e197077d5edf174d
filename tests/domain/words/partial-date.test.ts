import { describe, expect, it } from 'vitest';
import {
  earliestDay,
  formatDate,
  isPartialDate,
  latestDay,
  yearOf,
} from '../../../src/domain/words/partial-date.ts';

describe('a date is a year, a month or a day that exists', () => {
  it.each([
    ['2020', true],
    ['2020-10', true],
    ['2020-10-09', true],
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2020-13', false],
    ['2020-00', false],
    ['2020-10-00', false],
    ['2020-04-31', false],
    ['1899', false],
    ['2101', false],
    ['20', false],
    ['2020-1', false],
    ['09-10-2020', false],
    ['2020-10-09T00:00', false],
    ['', false],
  ])('%s: %s', (text, real) => {
    expect(isPartialDate(text)).toBe(real);
  });
});

describe('the days that a date can mean', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2020-10-09', '2020-10-09', '2020-10-09'],
  ])('%s is from %s to %s', (date, first, last) => {
    expect(earliestDay(date)).toBe(first);
    expect(latestDay(date)).toBe(last);
    expect(yearOf(date)).toBe(Number(date.slice(0, 4)));
  });
});

describe('a date in words', () => {
  it.each([
    ['2020', '2020'],
    ['2020-10', 'Oktober 2020'],
    ['2020-10-09', '9 Oktober 2020'],
  ])('%s is %s', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});

describe('the bounds of the calendar', () => {
  it.each(['1900', '2100', '2020-01', '2020-12', '2020-01-01', '2020-01-31', '2020-04-30'])(
    '%s is a date',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each(['2020-01-32', '2020-01-00', '1899-12', '2101-01'])('%s is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});
