/**
 * What a reader asks of the search, and its address: `/cari/?q=air&sektor=kesehatan&urut=nama`.
 * Runs in the browser: it knows no catalogue, only what the form on the page offers.
 */

import { KIND_FILTER, ORDERS, type Order } from '../format/filters.ts';

/** What a reader asks. */
export interface SearchQuery {
  /** The words as typed. */
  words: string;
  /**
   * Chosen values by the name of their filter in the address. A result has any of the values of a
   * filter, and satisfies all filters. No list is empty.
   */
  chosen: Readonly<Record<string, readonly string[]>>;
  order: Order;
  /** Search for the words as they are typed: no word corrected, none taken for a filter. */
  verbatim?: boolean;
}

/** What can be chosen: the values of each filter, both in the order of the form. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/** The query an address asks for; what cannot be chosen is ignored, and so is a repetition. */
export function parseQuery(parameters: URLSearchParams, choices: Choices): SearchQuery {
  const chosen: Record<string, string[]> = {};
  for (const [name, values] of choices) {
    const asked = parameters.getAll(name);
    const known = values.filter((value) => asked.includes(value));
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

/** The address of a query without its question mark; empty for a query that asks nothing. */
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

/** Whether a query asks for anything: words, or at least one chosen value. */
export function isNotEmpty({ words, chosen }: SearchQuery): boolean {
  return words.trim() !== '' || Object.keys(chosen).length > 0;
}

/** The query without one chosen value. */
export function withoutValue(query: SearchQuery, name: string, value: string): SearchQuery {
  const { [name]: values = [], ...others } = query.chosen;
  const left = values.filter((candidate) => candidate !== value);
  return { ...query, chosen: left.length > 0 ? { ...others, [name]: left } : others };
}

/** The chosen values by the filters of the index: any value of a filter, all filters. */
export function indexFilters(chosen: SearchQuery['chosen']): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(chosen).map(([name, values]) => [filterOf(name), values]),
  );
}

/** The filter of the index behind a name in the address. */
export function filterOf(name: string): string {
  return name === 'jenis' ? KIND_FILTER : name;
}
