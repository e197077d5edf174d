import { describe, expect, it } from 'vitest';
import { closestMatch } from '../../../src/catalogue/schema/closest-match.ts';

describe('the nearest word', () => {
  it.each([
    ['sumary', 'summary'],
    ['Tittle', 'title'],
    ['xyz', undefined],
    ['su', undefined],
  ])('%s means %s', (written, meant) => {
    expect(closestMatch(written, ['title', 'summary', 'status'])).toBe(meant);
  });
});
