import { describe, expect, it } from 'vitest';
import { closestMatch, editDistance } from '../../../src/catalogue/schema/closest-match.ts';

describe('the nearest word', () => {
  it.each([
    ['', '', 0],
    ['a', '', 1],
    ['kesehatan', 'kesehtan', 1],
    ['kesehatan', 'keseahtan', 1],
    ['naik', 'turun', 5],
  ])('%s and %s are %i edits apart', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it.each([
    ['sumary', 'summary'],
    ['Tittle', 'title'],
    ['xyz', undefined],
    ['su', undefined],
  ])('%s means %s', (written, meant) => {
    expect(closestMatch(written, ['title', 'summary', 'status'])).toBe(meant);
  });
});
