/**
 * A search query and its address: `/cari/?q=air&sektor=kesehatan&urut=nama`. Runs in the browser,
 * without the catalogue: valid values are those of the form on the page.
 */

import { KIND_FILTER, ORDERS, type Order } from '../format/filters.ts';

/** A query: words, chosen filters, and order. */
export interface SearchQuery {
  /** The words as typed. */
  words: string;
  /**
   * Chosen values by the name of their filter in the address. A result has any of the values of a
   * filter, and satisfies all filters. No list is empty.
   */
  chosen: Readonly<Record<string, readonly string[]>>;
  order: Order;
  /** Search for the words as typed: none corrected, expanded or read as a filter. */
  verbatim?: boolean;
}

/** The available values of each filter; filters and values in the order of the form. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/** Parses the query of an address. Unknown and repeated values are ignored. */
export function parseQuery(parameters: URLSearchParams, choices: Choices): SearchQuery {
  const chosen: Record<string, string[]> = {};
  for (const [name, values] of choices) {
    const requested = parameters.getAll(name);
    const known = values.filter((value) => requested.includes(value));
    if (known.length > 0) chosen[name] = known;
  }
  const order = parameters.get('urut');
  return {
    words: (parameters.get('q') ?? '').trim(),
    chosen,
    order: ORDERS.find((known) => known === order) ?? ORDERS[0],
    ...(parameters.has('persis') && { verbatim: true }),
  };
}

/** Serialises a query for an address, without the question mark; empty for an empty query. */
export function serialiseQuery({ words, chosen, order, verbatim }: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (words.trim()) parameters.set('q', words.trim());
  for (const [name, values] of Object.entries(chosen)) {
    for (const value of values) parameters.append(name, value);
  }
  if (order !== ORDERS[0]) parameters.set('urut', order);
  if (verbatim && words.trim()) parameters.set('persis', '1');
  return parameters.toString();
}

/** Returns whether a query has words or at least one chosen value. */
export function isNotEmpty({ words, chosen }: SearchQuery): boolean {
  return words.trim() !== '' || Object.keys(chosen).length > 0;
}

/** Returns the query without one chosen value. */
export function withoutValue(query: SearchQuery, name: string, value: string): SearchQuery {
  const { [name]: values = [], ...others } = query.chosen;
  const left = values.filter((candidate) => candidate !== value);
  return { ...query, chosen: left.length > 0 ? { ...others, [name]: left } : others };
}

/** Returns the chosen values by the name of their filter in the index. */
export function indexFilters(chosen: SearchQuery['chosen']): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(chosen).map(([name, values]) => [filterOf(name), values]),
  );
}

/** Returns the filter of the index for a name in the address. */
export function filterOf(name: string): string {
  return name === 'jenis' ? KIND_FILTER : name;
}
