/**
 * Relaxation of a query without results: the same query with fewer conditions. The dropped conditions
 * are shown with the results, so that nobody mistakes them for results of the full query. Runs in the
 * browser.
 */
import type { SearchQuery } from './search-query.ts';

/** A query with fewer conditions. */
export interface RelaxedQuery {
  query: SearchQuery;
  /** Names of the dropped filters. */
  filters: readonly string[];
  /** Whether quotation marks or verbatim search were dropped. */
  words: boolean;
}

/**
 * Filters in the order in which they are dropped, by how little the loss changes the use of a result:
 * facts of an innovation, then its awards, then what it does, where and for whom. A filter not listed
 * here, such as the kind of result, is dropped last.
 */
const RELAXATION_ORDER = [
  'kebaruan',
  'instansi',
  'status',
  'biaya',
  'kipp',
  'tahun',
  'bukti',
  'dampak',
  'strategi',
  'provinsi',
  'sektor',
  'sasaran',
];

/**
 * Returns the queries to try, in this order: without quotation marks and verbatim search; without one
 * filter; without two filters and more; without all filters, quotation marks and verbatim search.
 */
export function relaxedQueries(query: SearchQuery): RelaxedQuery[] {
  const names = Object.keys(query.chosen).sort((a, b) => orderOf(a) - orderOf(b));
  const loose = looseWords(query);
  const without = (
    dropped: readonly string[],
    from: SearchQuery,
    words: boolean,
  ): RelaxedQuery => ({
    query: {
      ...from,
      chosen: Object.fromEntries(
        Object.entries(query.chosen).filter(([name]) => !dropped.includes(name)),
      ),
    },
    filters: dropped,
    words,
  });
  return [
    ...(loose ? [without([], loose, true)] : []),
    ...names.map((name) => without([name], query, false)),
    ...names.slice(1).map((_, index) => without(names.slice(0, index + 2), query, false)),
    ...(loose && names.length > 0 ? [without(names, loose, true)] : []),
  ];
}

function orderOf(name: string): number {
  const order = RELAXATION_ORDER.indexOf(name);
  return order < 0 ? RELAXATION_ORDER.length : order;
}

/** Returns the query without quotation marks and verbatim search; undefined if it has neither. */
function looseWords({ verbatim, ...query }: SearchQuery): SearchQuery | undefined {
  const words = query.words.trim().replace(/["“”„‟]([^"“”„‟]+)["“”„‟]/g, '$1');
  return verbatim || words !== query.words.trim() ? { ...query, words } : undefined;
}
