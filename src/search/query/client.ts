/**
 * The search of a page: results page by page, counts for filters, suggestions' data. Runs in the
 * browser; {@link QueryMatcher} matches words, {@link answerQuery} applies filters.
 */
import { ORDERS, TARGET_GROUP_FACET } from '../format/filters.ts';
import { type IndexLocation, LexiconReader, type SuggestionData } from '../load/lexicon-reader.ts';
import { answerQuery, type FilteredResults, hasOnlyPunctuation, withFilters } from './answer.ts';
import type { QueryInterpretation } from './interpretation.ts';
import { QueryMatcher } from './match.ts';
import { placeFirst } from './priors.ts';
import { type RelaxedQuery, relaxedQueries } from './relax-query.ts';
import { filterOf, type SearchQuery } from './search-query.ts';
import { exactTitlesFirst, type SearchResult, searchResultOf } from './snippet.ts';

/** Results shown at first, and added at a time. */
export const RESULTS_PER_PAGE = 10;

/** The results of a query. */
export interface SearchResults {
  total: number;
  /** The results loaded so far, in order. */
  loaded: readonly SearchResult[];
  interpretation: QueryInterpretation;
  /** A query that asks for less, with its results, where this one has none. */
  relaxed?: RelaxedQuery & { found: SearchResults };
  /** Returns the same results with another page loaded. @throws when it cannot be. */
  more(): Promise<SearchResults>;
}

/** The number of results for each value of a filter, by the filter's name in the address. */
export type Counts = Record<string, Readonly<Record<string, number>>>;

/**
 * A search over one index. Nothing is loaded before {@link load} or the first query; a file that
 * failed to load is requested again by the next one.
 */
export class SearchClient {
  readonly #location: IndexLocation;
  readonly #lexicon: LexiconReader;
  readonly #matcher: QueryMatcher;

  constructor(location: IndexLocation) {
    this.#location = location;
    this.#lexicon = new LexiconReader(location);
    this.#matcher = new QueryMatcher(location, this.#lexicon);
  }

  /** Loads the files that every search needs. @throws when they cannot be loaded. */
  load(): Promise<unknown> {
    return this.#lexicon.lexicon();
  }

  /** Loads the data for suggestions. @throws when it cannot be loaded. */
  suggestionData(): Promise<SuggestionData> {
    return this.#lexicon.suggestionData();
  }

  /**
   * Searches; where nothing is found, searches again with relaxed queries.
   * @param count number of results to load.
   * @throws when a file of the index cannot be loaded.
   */
  async find(query: SearchQuery, count = RESULTS_PER_PAGE): Promise<SearchResults> {
    const results = await this.#find(query, count);
    if (results.total > 0 || hasOnlyPunctuation(query)) return results;
    for (const relaxed of relaxedQueries(query)) {
      const found = await this.#find(relaxed.query, count);
      if (found.total > 0) return { ...results, relaxed: { ...relaxed, found } };
    }
    return results;
  }

  async #find(query: SearchQuery, count: number): Promise<SearchResults> {
    const answer = await answerQuery(query, this.#matcher);
    const ordered = { ...answer, docIds: await this.#ordered(answer, query) };
    const first = await this.#loadMore(ordered, [], count);
    if (query.order !== ORDERS[0]) return this.#resultsOf(ordered, first);
    // Only within the first page, however many are loaded: a reader who returns finds the same order.
    const top = exactTitlesFirst(first.slice(0, RESULTS_PER_PAGE), query.words);
    return this.#resultsOf(ordered, [...top, ...first.slice(RESULTS_PER_PAGE)]);
  }

  /**
   * Counts the results of each value of the named filters together with the rest of the query. The
   * values chosen in a filter do not limit its own counts.
   */
  async count(query: SearchQuery, names: readonly string[]): Promise<Counts> {
    const index = await this.#matcher.index();
    const counts = names.map(async (name) => {
      const { [name]: _, ...others } = query.chosen;
      const [answer, values] = await Promise.all([
        answerQuery({ ...query, chosen: others }, this.#matcher),
        index.documentsByValue(filterOf(name)),
      ]);
      const each = [...values].map(([value, documents]) => {
        const docIds = new Set(documents);
        return [value, answer.countWith(({ docId }) => docIds.has(docId))] as const;
      });
      return [name, Object.fromEntries(each)] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  }

  /** Counts the results that each of these target groups would leave, by the group's id. */
  async countGroups(query: SearchQuery, groups: readonly string[]): Promise<Map<string, number>> {
    if (groups.length === 0) return new Map();
    const answer = await answerQuery(query, this.#matcher);
    const counts = groups.map(async (id) => {
      const isOfGroup = await withFilters([[TARGET_GROUP_FACET, [id]]], this.#matcher);
      return [id, answer.countWith(isOfGroup)] as const;
    });
    return new Map(await Promise.all(counts));
  }

  async #ordered(
    { docIds, interpretation }: FilteredResults,
    { order }: SearchQuery,
  ): Promise<readonly number[]> {
    if (order === 'relevansi') {
      return placeFirst(docIds, interpretation, (await this.#lexicon.lexicon()).documents);
    }
    const orders = order === 'bukti' ? undefined : await (await this.#matcher.index()).orders();
    const ranks = orders && new Map((orders[order] ?? []).map((docId, rank) => [docId, rank]));
    // Regions and pages have no rank: they follow.
    const rankOf = (docId: number) => (ranks ? (ranks.get(docId) ?? ranks.size + docId) : docId);
    return [...docIds].sort((a, b) => rankOf(a) - rankOf(b));
  }

  #resultsOf(answer: FilteredResults, loaded: readonly SearchResult[]): SearchResults {
    return {
      total: answer.docIds.length,
      loaded,
      interpretation: answer.interpretation,
      more: async () => {
        const count = loaded.length + RESULTS_PER_PAGE;
        return this.#resultsOf(answer, await this.#loadMore(answer, loaded, count));
      },
    };
  }

  async #loadMore(
    { docIds, stems }: FilteredResults,
    loaded: readonly SearchResult[],
    count: number,
  ): Promise<SearchResult[]> {
    const index = await this.#matcher.index();
    const records = await Promise.all(
      docIds.slice(loaded.length, count).map((docId) => index.record(docId)),
    );
    const results = records.map((record) => searchResultOf(record, stems, this.#location.root));
    return [...loaded, ...results];
  }
}
