import { describe, expect, it } from 'vitest';
import { relaxedQueries } from '../../../src/search/query/relax-query.ts';
import type { SearchQuery } from '../../../src/search/query/search-query.ts';
import { suggestedGroups } from '../../../src/search/query/suggest-groups.ts';
import { tokenize } from '../../../src/search/text/tokenize.ts';

const query = (words: string, chosen: SearchQuery['chosen'] = {}): SearchQuery => ({
  words,
  chosen,
  order: 'relevansi',
});
const told = (asked: SearchQuery) =>
  relaxedQueries(asked).map(({ query, filters, words }) => [
    filters.join(' ') || '-',
    words ? query.words : '-',
    Object.keys(query.chosen).join(' '),
  ]);

describe('where nothing is found, what is tried', () => {
  it('is nothing for plain words: they are all tried already', () => {
    expect(told(query('air bersih'))).toEqual([]);
  });

  it('is the words more loosely, where they were quoted or wanted as they stand', () => {
    expect(told(query('"air bersih"'))).toEqual([['-', 'air bersih', '']]);
    const [wider] = relaxedQueries({ ...query('ijin'), verbatim: true });
    expect(wider?.query).toEqual(query('ijin'));
  });

  it('is each filter left aside, the least important first, then more of them', () => {
    const chosen = { sektor: ['kesehatan'], biaya: ['rendah'], jenis: ['inovasi'] };
    expect(told(query('air', chosen))).toEqual([
      ['biaya', '-', 'sektor jenis'],
      ['sektor', '-', 'biaya jenis'],
      ['jenis', '-', 'sektor biaya'],
      ['biaya sektor', '-', 'jenis'],
      ['biaya sektor jenis', '-', ''],
    ]);
  });

  it('is at last no filter, with the words more loosely', () => {
    expect(told(query('"air"', { bukti: ['3'] })).at(-1)).toEqual(['bukti', 'air', '']);
  });
});

describe('the target groups that words name', () => {
  const groups = new Map([
    ['lansia', 'lansia'],
    ['ibu', 'perempuan'],
    ['ibu hamil', 'ibu-hamil'],
    ['anak', 'anak'],
  ]);
  it.each([
    ['one word', 'makan untuk lansia', ['lansia']],
    ['the longest phrase', 'gizi ibu hamil', ['ibu-hamil']],
    ['two at most', 'lansia ibu anak', ['lansia', 'perempuan']],
    ['none', 'air bersih', []],
  ])('are %s', (_what, words, ids) => {
    expect(suggestedGroups(tokenize(words), { groups })).toEqual(ids);
  });
});
