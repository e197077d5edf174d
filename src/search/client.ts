/** The search in a browser: loads Pagefind when it is needed, asks it, and reads its answers. */
import { filterOf, indexFilters, indexTerm, ORDERS, type SearchQuery } from './query.ts';
import {
  type Fragment,
  matchesWords,
  namedFirst,
  readResult,
  type SearchResult,
} from './result.ts';

/** Results shown at first, and added at a time. */
export const RESULTS_AT_A_TIME = 10;

/** What a search found. */
export interface Found {
  total: number;
  /** The results loaded so far, in order. */
  loaded: readonly SearchResult[];
  /** The same search with more results loaded. @throws when they cannot be. */
  more(): Promise<Found>;
}

/** How many results each value of a filter would give, by the filter's name in the address. */
export type Counts = Record<string, Readonly<Record<string, number>>>;

/** Where the index is, and how it is searched. */
export interface IndexPlace {
  /** Its folder on the site, with a closing slash. */
  folder: string;
  /**
   * Search in a thread of its own. For large catalogues; for others the thread costs more bytes
   * than it saves time.
   */
  inWorker: boolean;
}

/** The parts of Pagefind's interface in the browser that are used here. */
interface Pagefind {
  search(term: string | null, options: { filters: object }): Promise<Answer>;
  preload(term: string | null, options: { filters: object }): Promise<void>;
}
interface Answer {
  results: { id: string; data(): Promise<Fragment> }[];
  filters: Record<string, Record<string, number>>;
}
interface PagefindModule {
  createInstance(options: object): Pagefind;
}

/**
 * How much a match in a document's meta counts: its acronym before its title. Short documents are
 * preferred less than by default, or every region would stand before every innovation.
 */
const RANKING = { pageLength: 0.25, metaWeights: { acronym: 30, title: 6, packed: 0 } };

/**
 * A search over one index. Nothing is loaded before {@link load} or the first question; what failed
 * to load is tried again with the next.
 */
export class SearchClient {
  readonly #place: IndexPlace;
  #pagefind: Promise<Pagefind> | undefined;
  #attempts = 0;
  #positions: Promise<Map<string, number>> | undefined;
  #orders: Promise<Record<string, number[]>> | undefined;

  constructor(place: IndexPlace) {
    this.#place = place;
  }

  /** Loads Pagefind and what every search needs. @throws when it cannot. */
  load(): Promise<unknown> {
    return this.#ready();
  }

  /**
   * Asks the index.
   * @param count how many results to load.
   * @throws when the index, or a piece of it, cannot be loaded.
   */
  async find(query: SearchQuery, count = RESULTS_AT_A_TIME): Promise<Found> {
    const pagefind = await this.#ready();
    const term = indexTerm(query.words);
    const answer = await this.#asking(
      pagefind.search(term, { filters: indexFilters(query.chosen) }),
    );
    // Pagefind says nothing when a piece fails to load, it only finds less.
    if (answer.results.length === 0) await this.#reach();
    const results = await this.#ordered(answer.results, query, term);
    const first = await loadMore(results, [], count);
    const loaded = query.order === ORDERS[0] ? namedFirst(first, query.words) : first;
    if (term !== null && !loaded.some((result) => matchesWords(result, query.words))) {
      return foundOf([], []);
    }
    return foundOf(results, loaded);
  }

  /**
   * Counts what each value of the named filters would give together with the rest of the query;
   * for a filter that is in use, as if none of its own values were chosen.
   */
  async count(query: SearchQuery, names: readonly string[]): Promise<Counts> {
    if (names.length === 0) return {};
    const pagefind = await this.#ready();
    const term = indexTerm(query.words);
    // Pagefind counts the filters it has loaded, and loads those a search names.
    await pagefind.preload(null, {
      filters: Object.fromEntries(names.map((name) => [filterOf(name), ''])),
    });
    const answers = new Map<string, Promise<Answer>>();
    const answerFor = (except: string) => {
      const known = answers.get(except);
      if (known) return known;
      const asked = pagefind.search(term, { filters: indexFilters(query.chosen, except) });
      answers.set(except, asked);
      return asked;
    };
    const counts = await Promise.all(
      names.map(async (name) => {
        const answer = await answerFor(name in query.chosen ? name : '');
        return [name, answer.filters[filterOf(name)] ?? {}] as const;
      }),
    );
    return Object.fromEntries(counts);
  }

  #ready(): Promise<Pagefind> {
    this.#pagefind ??= this.#open().catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  async #open(): Promise<Pagefind> {
    const { folder, inWorker } = this.#place;
    // A browser may remember that a module failed to load, but not under another address.
    const again = this.#attempts === 0 ? '' : `?${this.#attempts}`;
    this.#attempts += 1;
    const module: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
    const pagefind = module.createInstance({
      basePath: folder,
      noWorker: !inWorker,
      ranking: RANKING,
    });
    await this.#asking(pagefind.preload(null, { filters: {} }));
    return pagefind;
  }

  /** Forgets Pagefind where it fails, so that the next question starts anew. */
  async #asking<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      this.#pagefind = undefined;
      this.#positions = undefined;
      throw error;
    }
  }

  async #reach(): Promise<void> {
    const response = await fetch(`${this.#place.folder}pagefind-entry.json`, {
      method: 'HEAD',
      cache: 'no-store',
    });
    if (!response.ok) throw new Error(`${response.status}`);
  }

  async #ordered(
    results: Answer['results'],
    { order }: SearchQuery,
    term: string | null,
  ): Promise<Answer['results']> {
    // Without words Pagefind answers in the order of the documents, which is that of the evidence.
    if (order === 'relevansi' || (order === 'bukti' && term === null)) return results;
    const positions = await this.#documentPositions();
    const ranks =
      order === 'bukti'
        ? undefined
        : new Map((await this.#order(order)).map((position, rank) => [position, rank]));
    const rankOf = ({ id }: Answer['results'][number]) => {
      const position = positions.get(id) ?? positions.size;
      // Regions and pages have no rank: they follow.
      return ranks ? (ranks.get(position) ?? ranks.size + position) : position;
    };
    return [...results].sort((a, b) => rankOf(a) - rankOf(b));
  }

  #documentPositions(): Promise<Map<string, number>> {
    this.#positions ??= this.#ready().then(async (pagefind) => {
      const { results } = await pagefind.search(null, { filters: {} });
      return new Map(results.map(({ id }, position) => [id, position]));
    });
    return this.#positions;
  }

  async #order(order: 'tahun' | 'nama'): Promise<number[]> {
    this.#orders ??= fetch(`${this.#place.folder}urutan.json`)
      .then((response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        return response.json();
      })
      .catch((error: unknown) => {
        this.#orders = undefined;
        throw error;
      });
    return (await this.#orders)[order] ?? [];
  }
}

function foundOf(results: Answer['results'], loaded: readonly SearchResult[]): Found {
  return {
    total: results.length,
    loaded,
    more: async () => {
      const count = loaded.length + RESULTS_AT_A_TIME;
      return foundOf(results, await loadMore(results, loaded, count));
    },
  };
}

async function loadMore(
  results: Answer['results'],
  loaded: readonly SearchResult[],
  count: number,
): Promise<SearchResult[]> {
  const fragments = await Promise.all(
    results.slice(loaded.length, count).map((result) => result.data()),
  );
  return [...loaded, ...fragments.map(readResult)];
}
