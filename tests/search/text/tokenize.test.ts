import { describe, expect, it } from 'vitest';
import { dropPartialLastToken, tokenize } from '../../../src/search/text/tokenize.ts';

describe('a word', () => {
  it.each([
    ['KTP-el dan e-Peken', ['ktpel', 'dan', 'epeken']],
    ['1.000 HPK', ['1000', 'hpk']],
    ['S.I.G.A.P. dan a.n. Budi.', ['sigap', 'dan', 'an', 'budi']],
    ["Dottoro'ta/Kab. Gowa", ['dottorota', 'kab', 'gowa']],
  ])('%s is read without its marks', (text, tokens) => {
    expect(tokenize(text)).toEqual(tokens);
  });

  it.each([
    ['of two letters at the end', 'layanan la', 'layanan'],
    ['of two letters that is known', 'kelas rs', 'kelas rs'],
    ['with a digit', 'daerah 3t', 'daerah 3t'],
    ['that stands alone', 'la', 'la'],
  ])('%s is searched for as far as it is one', (_what, typed, left) => {
    expect(dropPartialLastToken(tokenize(typed), (token) => token === 'rs').join(' ')).toBe(left);
  });
});
