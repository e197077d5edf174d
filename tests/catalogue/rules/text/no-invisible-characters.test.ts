import { describe, expect, it } from 'vitest';
import { noInvisibleCharacters } from '../../../../src/catalogue/rules/text/no-invisible-characters.ts';
import { bodyWith, problems } from '../../world.ts';

describe('a text hides nothing', () => {
  it.each([
    ['a zero-width space', '\u200B', 'U+200B'],
    ['a soft hyphen', '\u00AD', 'U+00AD'],
    ['a mark that turns the direction', '\u202E', 'U+202E'],
    ['a byte order mark in the middle', '\uFEFF', 'U+FEFF'],
    ['a control character', '\u0007', 'U+0007'],
  ])('%s', (_, sign, code) => {
    const [problem] = problems(noInvisibleCharacters, { body: bodyWith(`mas${sign}yarakat`) });
    expect(problem?.found).toBe(`${code} sesudah "mas"`);
  });

  it('letters of other languages, tabs and hard spaces are plain to see', () => {
    expect(problems(noInvisibleCharacters, { body: bodyWith('Café\u00A0–\tꦱꦼꦩꦻ') })).toEqual([]);
  });
});
