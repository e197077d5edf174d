import { describe, expect, it } from 'vitest';
import { joinCompoundNames } from '../../../src/search/query/compound-names.ts';
import { tokenize } from '../../../src/search/text/tokenize.ts';
import { lexicon } from '../world.ts';

describe('a query', () => {
  it.each([
    ['semarangraya malaria', 'semarang raya malaria'],
    ['jawatengah', 'jawa tengah'],
    ['sra gen', 'sragen'],
    ['jawa tengah malaria', 'jawa tengah malaria'],
    ['kota semarang', 'kota semarang'],
  ])('%s has names of regions as they are written', (typed, written) => {
    expect(joinCompoundNames(tokenize(typed), lexicon).tokens.join(' ')).toBe(written);
  });
});
