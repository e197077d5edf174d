/**
 * What is tried where a query finds nothing: the same with less asked. What is left aside is told
 * with what is found then, so that nobody takes it for an answer to the whole. Runs in the browser.
 */
import type { SearchQuery } from './search-query.ts';

/** A query that asks less. */
export interface RelaxedQuery {
  query: SearchQuery;
  /** The names of filters that are left aside. */
  filters: readonly string[];
  /** Whether the words are no longer wanted just as they stand. */
  words: boolean;
}

/**
 * Filters by how much their loss changes what a result is good for, the least first: what is known of
 * an innovation, then when it was awarded, then what it does, where and for whom, then what kind of
 * page is wanted. A filter that is not here is left aside last.
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
 * The queries to try, in this order: the words taken more loosely; without one filter; without more
 * and more of them; without any filter and with looser words.
 */
export function relaxedQueries(query: SearchQuery): RelaxedQuery[] {
  const names = Object.keys(query.chosen).sort((a, b) => orderOf(a) - orderOf(b));
  const loose = looseWords(query);
  const without = (aside: readonly string[], from: SearchQuery, words: boolean): RelaxedQuery => ({
    query: {
      ...from,
      chosen: Object.fromEntries(
        Object.entries(query.chosen).filter(([name]) => !aside.includes(name)),
      ),
    },
    filters: aside,
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

/** The query with its words as any, where they were wanted just as they stand. */
function looseWords({ verbatim, ...query }: SearchQuery): SearchQuery | undefined {
  const words = query.words.trim().replace(/["“”„‟]([^"“”„‟]+)["“”„‟]/g, '$1');
  return verbatim || words !== query.words.trim() ? { ...query, words } : undefined;
}
