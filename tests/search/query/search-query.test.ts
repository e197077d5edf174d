import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORDERS } from '../../../src/search/format/filters.ts';
import {
  indexFilters,
  isNotEmpty,
  parseQuery,
  type SearchQuery,
  serialiseQuery,
  withoutValue,
} from '../../../src/search/query/search-query.ts';

const choices = new Map([
  ['sektor', ['kesehatan', 'pendidikan', 'tata-kelola']],
  ['bukti', ['4', '3', '2']],
  ['jenis', ['inovasi', 'wilayah']],
]);
const parse = (address: string) => parseQuery(new URLSearchParams(address), choices);

describe('the address of a search', () => {
  it('carries words, several values of a filter, and an order', () => {
    expect(parse('q=air+bersih&sektor=pendidikan&sektor=kesehatan&bukti=3&urut=bukti')).toEqual({
      words: 'air bersih',
      chosen: { sektor: ['kesehatan', 'pendidikan'], bukti: ['3'] },
      order: 'bukti',
    });
  });

  it.each([
    ['a value nobody can choose', 'sektor=sihir'],
    ['a filter there is none of', 'warna=merah'],
    ['an order there is none of', 'urut=acak'],
    ['empty words', 'q=+&sektor='],
  ])('means nothing with %s', (_what, address) => {
    expect(isNotEmpty(parse(address))).toBe(false);
    expect(serialiseQuery(parse(address))).toBe('');
  });

  it('counts a value once that stands there twice', () => {
    expect(parse('bukti=3&bukti=3').chosen).toEqual({ bukti: ['3'] });
  });

  it('asks for the words as they are typed, on request', () => {
    expect(parse('q=ijin&persis=1').verbatim).toBe(true);
    expect(serialiseQuery(parse('q=ijin&persis=1'))).toBe('q=ijin&persis=1');
  });

  it('gives back every query that can be asked', () => {
    const chosen = fc
      .record(
        Object.fromEntries(
          [...choices].map(([name, values]) => [name, fc.subarray(values, { minLength: 1 })]),
        ),
        { requiredKeys: [] },
      )
      .map((record) => ({ ...record }) as SearchQuery['chosen']);
    const query: fc.Arbitrary<SearchQuery> = fc.record({
      words: fc.string({ unit: 'binary' }).map((words) => words.trim()),
      chosen,
      order: fc.constantFrom(...ORDERS),
    });
    fc.assert(
      fc.property(query, (asked) => {
        expect(parse(serialiseQuery(asked))).toEqual(asked);
      }),
    );
  });
});

describe('taking a value away', () => {
  const query = parse('sektor=kesehatan&sektor=pendidikan&bukti=3');

  it('leaves the others of its filter', () => {
    expect(withoutValue(query, 'sektor', 'kesehatan').chosen).toEqual({
      sektor: ['pendidikan'],
      bukti: ['3'],
    });
  });

  it('takes the filter away with its last value', () => {
    expect(withoutValue(query, 'bukti', '3').chosen).toEqual({
      sektor: ['kesehatan', 'pendidikan'],
    });
  });
});

describe('the filters of the index', () => {
  const { chosen } = parse('sektor=kesehatan&sektor=pendidikan&jenis=inovasi');

  it('ask for any value of each filter, and know the kind by its own name', () => {
    expect(indexFilters(chosen)).toEqual({
      sektor: ['kesehatan', 'pendidikan'],
      kind: ['inovasi'],
    });
  });
});
