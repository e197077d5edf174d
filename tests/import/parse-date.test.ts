import { expect, it } from 'vitest';
import { parseDate } from '../../src/import/parse-date.ts';

it.each([
  ['9 Oktober 2020', '2020-10-09'],
  ['09/10/2020', '2020-10-09'],
  ['Okt 2020', '2020-10'],
  ['2020', '2020'],
  ['31 Februari 2020', undefined],
  ['kemarin', undefined],
])('the date %s is %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});
