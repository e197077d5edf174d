/**
 * The search in a browser: loads Pagefind when it is needed, asks it word by word, and puts the
 * answers together, so that no word of a query must be there and what means the same is found.
 */
import { decodeWords, type WordList } from './front-coding.ts';
import { decodeLexicon, type Lexicon, withPlaces, withStrangeWords } from './lexicon.ts';
import type { NamesFile } from './names.ts';
import { GROUP_FACET, groupsIn } from './offer.ts';
import {
  type Answer,
  hitsIn,
  type Match,
  type Pagefind,
  type PagefindModule,
  RANKING,
} from './pagefind.ts';
import { planOf, type Unit, wordsOf } from './plan.ts';
import { filterOf, indexFilters, ORDERS, type SearchQuery } from './query.ts';
import { type Hits, rank, worthShowing } from './rank.ts';
import { type Fragment, namedFirst, readResult, type SearchResult } from './result.ts';
import { completions, correction, nearest } from './spelling.ts';
import { isEmptyWord, tokensOf, withoutBegun } from './tokens.ts';
import { type Understood, understand } from './understand.ts';
import { type Wider, widerThan } from './widen.ts';

/** Results shown at first, and added at a time. */
export const RESULTS_AT_A_TIME = 10;

/** What was searched for, where it is not what was typed. */
export interface Reading {
  /** Words taken for others: a half word for a whole one, an error for what was meant. */
  replaced: readonly { from: string; to: string }[];
  /** Words taken for filters. */
  understood: readonly Understood[];
  /** What was understood, but had to be left aside to find anything. */
  dropped: readonly string[];
  /** Words that no result has. */
  lacking: readonly string[];
  /** Target groups that words name, by which the results could be narrowed. */
  groups: readonly string[];
  /** The words as they were searched for. */
  tokens: readonly string[];
  /** Words near to those typed, where nothing was found. */
  nearest: readonly string[];
}

/** What a search found. */
export interface Found {
  total: number;
  /** The results loaded so far, in order. */
  loaded: readonly SearchResult[];
  reading: Reading;
  /** What a query finds that asks less, where this one finds nothing. */
  wider?: Wider & { found: Found };
  /** The same search with more results loaded. @throws when they cannot be. */
  more(): Promise<Found>;
}

/** How many results each value of a filter would give, by the filter's name in the address. */
export type Counts = Record<string, Readonly<Record<string, number>>>;

/** Where the index is, and how it is searched. */
export interface IndexPlace {
  /** Its folder on the site, with a closing slash. */
  folder: string;
  /** Address of the file of words that belong together. */
  lexicon: string;
  /** Address of the file of names of regions. */
  places: string;
  /** Address of the file of words that no document has. */
  strange: string;
  /** Address of the file of words the catalogue holds. */
  words: string;
  /** Address of the file of names, where names are suggested. */
  names?: string;
  /**
   * Search in a thread of its own. For large catalogues; for others the thread costs more bytes
   * than it saves time.
   */
  inWorker: boolean;
}

/** What is wanted while a reader types. */
export interface WordsForTyping {
  names: NamesFile;
  /** With the names of regions. */
  lexicon: Lexicon;
  words: WordList;
}

/** Words looked up for one search, each of which loads a piece of the index. */
const MOST_WORDS = 8;

/** Words of those who ask how to do it at home, which is what guides are for. */
const GUIDE_WORDS = /^(panduan|pedoman|(me|di)?replikasi|tiru|meniru|ditiru)$/;

const NOTHING_READ: Reading = {
  replaced: [],
  understood: [],
  dropped: [],
  lacking: [],
  groups: [],
  tokens: [],
  nearest: [],
};

/** A document that answers, ready to be loaded. */
interface Candidate {
  id: string;
  at: readonly number[];
  data(): Promise<Fragment>;
}

/**
 * A search over one index. Nothing is loaded before {@link load} or the first question; what failed
 * to load is tried again with the next.
 */
export class SearchClient {
  readonly #place: IndexPlace;
  #attempts = 0;
  readonly #once = new Map<string, Promise<unknown>>();
  readonly #answers = new Map<string, Promise<Answer>>();

  constructor(place: IndexPlace) {
    this.#place = place;
  }

  /** Loads Pagefind and what every search needs. @throws when it cannot. */
  load(): Promise<unknown> {
    return Promise.all([this.#pagefind(), this.#lexicon()]);
  }

  /**
   * Loads what is wanted while a reader types: names to suggest, and the words that half words and
   * typing errors are told by, so that no key waits for them. @throws when it cannot.
   */
  async wordsForTyping(): Promise<WordsForTyping> {
    const [names, lexicon, words] = await Promise.all([
      this.#remember('names', () => read<NamesFile>(this.#place.names ?? '')),
      this.#lexiconWithPlaces(),
      this.#words(),
    ]);
    return { names, lexicon, words };
  }

  /**
   * Asks the index.
   * @param count how many results to load.
   * @throws when the index, or a piece of it, cannot be loaded.
   */
  async find(query: SearchQuery, count = RESULTS_AT_A_TIME): Promise<Found> {
    const found = await this.#find(query, count);
    if (found.total > 0) return found;
    for (const wider of widerThan(query)) {
      const foundThen = await this.#find(wider.query, count);
      if (foundThen.total > 0) return { ...found, wider: { ...wider, found: foundThen } };
    }
    return found;
  }

  async #find(query: SearchQuery, count: number): Promise<Found> {
    const { candidates, reading } = await this.#candidates(query);
    const ordered = await this.#ordered(candidates, query, reading);
    const first = await loadMore(ordered, [], count);
    const loaded = query.order === ORDERS[0] ? namedFirst(first, query.words) : first;
    return foundOf(ordered, loaded, reading);
  }

  /**
   * Counts what each value of the named filters would give together with the rest of the query;
   * for a filter that is in use, as if none of its own values were chosen.
   */
  async count(query: SearchQuery, names: readonly string[]): Promise<Counts> {
    if (names.length === 0) return {};
    const pagefind = await this.#pagefind();
    // Pagefind counts the filters it has loaded, and loads those a search names.
    await pagefind.preload(null, {
      filters: Object.fromEntries(names.map((name) => [filterOf(name), ''])),
    });
    const all = await this.#all();
    const counts = names.map(async (name) => {
      const { [name]: _, ...others } = query.chosen;
      const { candidates } = await this.#candidates({ ...query, chosen: others });
      const found = new Set(candidates.map(({ id }) => id));
      const values = Object.keys(
        all.filters[filterOf(name)] ??
          (await pagefind.search(null, { filters: {} })).filters[filterOf(name)] ??
          {},
      );
      const each = values.map(async (value) => {
        const having = await this.#having({ [filterOf(name)]: { any: [value] } });
        return [value, [...having].filter((id) => found.has(id)).length] as const;
      });
      return [name, Object.fromEntries(await Promise.all(each))] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  }

  /**
   * How many of the results each of these target groups would leave, by its id. Of a large catalogue
   * none is counted: the file of a filter would weigh more than the search.
   */
  async countGroups(query: SearchQuery, groups: readonly string[]): Promise<Map<string, number>> {
    if (groups.length === 0 || this.#place.inWorker) return new Map();
    const { candidates } = await this.#candidates(query);
    return new Map(
      await Promise.all(
        groups.map(async (id) => {
          const left = await this.#narrowed(candidates, { [GROUP_FACET]: { any: [id] } });
          return [id, left.length] as const;
        }),
      ),
    );
  }

  async #candidates(query: SearchQuery): Promise<{ candidates: Candidate[]; reading: Reading }> {
    const lexicon = await this.#lexiconFor(tokensOf(query.words));
    const quoted = /^"(.+)"$/.exec(query.words.trim())?.[1];
    if (quoted !== undefined) return this.#exactly(quoted, query);
    const typed = tokensOf(query.words);
    const { tokens, replaced, completed } = query.literal
      ? { tokens: typed, replaced: [], completed: [] }
      : await this.#spelt(
          withoutBegun(typed, (token) => lexicon.tokens.has(token)),
          lexicon,
        );
    const { understood, left } = query.literal
      ? { understood: [], left: tokens.map((_, at) => at) }
      : understand(tokens, lexicon);
    const units = planOf(
      left.map((at) => tokens[at] as string),
      lexicon,
      left.includes(tokens.length - 1) ? completed : [],
    );
    const { all, best, lackingIn } = await this.#ranked(units, lexicon);
    const chosen = indexFilters(query.chosen);
    const asked = {
      ...chosen,
      ...Object.fromEntries(understood.map(({ filter, values }) => [filter, { any: values }])),
    };
    const reading: Reading = {
      ...NOTHING_READ,
      replaced,
      understood,
      tokens,
      groups: query.literal ? [] : groupsIn(tokens, lexicon, query.chosen),
    };
    const answer = (candidates: Candidate[], change: Partial<Reading> = {}) => ({
      candidates,
      reading: { ...reading, lacking: lackingIn(candidates), ...change },
    });
    const narrowed = await this.#narrowed(best, asked);
    if (narrowed.length > 0) return answer(narrowed);
    // Nothing good has all: words give way before filters, what was understood before what was chosen.
    const weaker = await this.#narrowed(all, asked);
    if (weaker.length > 0) return answer(weaker);
    const wider = units.length > 0 ? await this.#narrowed(all, chosen) : [];
    if (wider.length > 0) {
      return answer(wider, { understood: [], dropped: understood.map(({ label }) => label) });
    }
    return { candidates: [], reading: { ...reading, nearest: await this.#nearest(tokens) } };
  }

  async #nearest(tokens: readonly string[]): Promise<string[]> {
    const words = await this.#words();
    return tokens.flatMap((token) => nearest(token, words)).slice(0, 5);
  }

  /** Documents that hold the words just as they stand. */
  async #exactly(
    words: string,
    query: SearchQuery,
  ): Promise<{ candidates: Candidate[]; reading: Reading }> {
    const { results } = await this.#search(`"${words}"`);
    const candidates = await this.#narrowed(
      results.map((match) => ({ ...match, at: match.words })),
      indexFilters(query.chosen),
    );
    return {
      candidates,
      reading: { ...NOTHING_READ, tokens: tokensOf(words) },
    };
  }

  async #narrowed(
    candidates: Candidate[],
    filters: Record<string, { any: readonly string[] }>,
  ): Promise<Candidate[]> {
    if (Object.keys(filters).length === 0) return candidates;
    const having = await this.#having(filters);
    return candidates.filter(({ id }) => having.has(id));
  }

  /** Words that nobody wrote become those that were meant. */
  async #spelt(
    asTyped: readonly string[],
    lexicon: Lexicon,
  ): Promise<{ tokens: string[]; replaced: { from: string; to: string }[]; completed: string[] }> {
    const replaced: { from: string; to: string }[] = [];
    const typed = asTyped.flatMap((token) => {
      const standard = lexicon.spellings.get(token);
      if (!standard) return [token];
      replaced.push({ from: token, to: standard.join(' ') });
      return standard;
    });
    const known = await Promise.all(
      typed.map(
        async (token) =>
          isEmptyWord(token) ||
          /\d/.test(token) ||
          lexicon.tokens.has(token) ||
          lexicon.levels.has(token) ||
          (await this.#hits(token)).size > 0,
      ),
    );
    if (!known.includes(false)) return { tokens: typed, replaced, completed: [] };
    const words = await this.#words();
    const tokens = [...typed];
    let completed: string[] = [];
    typed.forEach((token, at) => {
      if (known[at]) return;
      const begun = at === typed.length - 1 ? completions(token, words) : [];
      const meant = begun[0] ?? correction(token, words);
      if (meant === undefined) return;
      if (begun.length > 0) completed = begun;
      tokens[at] = meant;
      replaced.push({ from: token, to: meant });
    });
    return { tokens, replaced, completed };
  }

  /** Everything that matches any word, what is worth showing of it, and the words that some lack. */
  async #ranked(
    units: readonly Unit[],
    lexicon: Lexicon,
  ): Promise<{
    all: Candidate[];
    best: Candidate[];
    lackingIn: (candidates: readonly Candidate[]) => string[];
  }> {
    const all = await this.#all();
    const places = new Map(all.results.map(({ id }, place) => [id, place]));
    const byId = new Map(all.results.map((match) => [match.id, match]));
    const candidate = (id: string, at: readonly number[]) => ({
      id,
      at,
      data: () => (byId.get(id) as Match).data(),
    });
    if (units.length === 0) {
      const every = all.results.map(({ id }) => candidate(id, []));
      return { all: every, best: every, lackingIn: () => [] };
    }
    const words = wordsOf(units, MOST_WORDS);
    const hits = new Map(
      await Promise.all(words.map(async (word) => [word, await this.#hits(word)] as const)),
    );
    const asksForGuides = units.some(({ words: own }) =>
      own.some((word) => GUIDE_WORDS.test(word)),
    );
    const priors = priorsOf(lexicon.documents, asksForGuides);
    const ranked = rank(
      units,
      (word) => hits.get(word),
      all.results.length,
      (id) => priors(places.get(id) ?? 0),
    );
    const found = ranked.map(({ id }) =>
      candidate(id, [...new Set([...hits.values()].flatMap((one) => one.get(id)?.at ?? []))]),
    );
    const isIn = (candidates: readonly Candidate[], { words: own, alternatives }: Unit) =>
      [...own, ...alternatives.flatMap(({ words: other }) => other)].some((word) =>
        candidates.some(({ id }) => hits.get(word)?.has(id)),
      );
    return {
      all: found,
      best: found.slice(0, worthShowing(ranked).length),
      lackingIn: (candidates) =>
        candidates.length === 0
          ? []
          : units.filter((unit) => !isIn(candidates, unit)).map((unit) => unit.words.join(' ')),
    };
  }

  /** The documents that hold the very stem of a word. */
  async #hits(word: string): Promise<Hits> {
    const [{ results, unfilteredResultCount: n }, { results: all }] = await Promise.all([
      this.#search(word),
      this.#all(),
    ]);
    return hitsIn(results, n, all.length);
  }

  async #having(filters: object): Promise<Set<string>> {
    const { results } = await this.#search(null, filters);
    return new Set(results.map(({ id }) => id));
  }

  #all(): Promise<Answer> {
    return this.#search(null);
  }

  #search(term: string | null, filters: object = {}): Promise<Answer> {
    const key = JSON.stringify([term, filters]);
    const known = this.#answers.get(key);
    if (known) return known;
    const asked = this.#asking(
      this.#pagefind().then((pagefind) => pagefind.search(term, { filters })),
    ).then(async (answer) => {
      // Pagefind says nothing when a piece fails to load, it only finds less.
      if (answer.results.length === 0) await this.#reach();
      return answer;
    });
    this.#answers.set(key, asked);
    asked.catch(() => this.#answers.delete(key));
    return asked;
  }

  #pagefind(): Promise<Pagefind> {
    return this.#remember('pagefind', () => this.#open());
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

  #lexicon(): Promise<Lexicon> {
    return this.#remember('lexicon', async () => decodeLexicon(await read(this.#place.lexicon)));
  }

  /** The lexicon, with names of regions and strange words where the query may have some. */
  async #lexiconFor(tokens: readonly string[]): Promise<Lexicon> {
    const lexicon = await this.#lexicon();
    const isStrangeTo = ({ tokens: known, levels }: Lexicon) => {
      return (token: string) => !known.has(token) && !levels.has(token) && !isEmptyWord(token);
    };
    if (!tokens.some(isStrangeTo(lexicon))) return lexicon;
    const placed = await this.#lexiconWithPlaces();
    const strange = tokens.filter(isStrangeTo(placed)).filter((token) => !/\d/.test(token));
    const hits = await Promise.all(strange.map((token) => this.#hits(token)));
    if (hits.every(({ size }) => size > 0)) return placed;
    return this.#remember('strange', async () =>
      withStrangeWords(placed, await read<string>(this.#place.strange)),
    );
  }

  #lexiconWithPlaces(): Promise<Lexicon> {
    return this.#remember('places', async () => {
      const [lexicon, places] = await Promise.all([
        this.#lexicon(),
        read<string>(this.#place.places),
      ]);
      return withPlaces(lexicon, places);
    });
  }

  #words(): Promise<WordList> {
    return this.#remember('words', async () => decodeWords(await read(this.#place.words)));
  }

  /** What was loaded once; what failed is loaded anew. */
  #remember<T>(what: string, load: () => Promise<T>): Promise<T> {
    const known = this.#once.get(what);
    if (known) return known as Promise<T>;
    const loading = load();
    this.#once.set(what, loading);
    loading.catch(() => this.#once.delete(what));
    return loading;
  }

  /** Forgets Pagefind where it fails, so that the next question starts anew. */
  async #asking<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      this.#once.delete('pagefind');
      this.#answers.clear();
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
    candidates: Candidate[],
    { order }: SearchQuery,
    { tokens, understood }: Reading,
  ): Promise<Candidate[]> {
    const { results } = await this.#all();
    const places = new Map(results.map(({ id }, place) => [id, place]));
    if (order === 'relevansi')
      return placeFirst(candidates, places, tokens, understood, (await this.#lexicon()).documents);
    const ranks =
      order === 'bukti'
        ? undefined
        : new Map((await this.#order(order)).map((place, rank) => [place, rank]));
    const rankOf = ({ id }: Candidate) => {
      const place = places.get(id) ?? places.size;
      // Regions and pages have no rank: they follow.
      return ranks ? (ranks.get(place) ?? ranks.size + place) : place;
    };
    return [...candidates].sort((a, b) => rankOf(a) - rankOf(b));
  }

  async #order(order: 'tahun' | 'nama'): Promise<number[]> {
    const orders = await this.#remember('orders', () =>
      read<Record<string, number[]>>(`${this.#place.folder}urutan.json`),
    );
    return orders[order] ?? [];
  }
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json() as Promise<T>;
}

/**
 * A factor by the place of a document in the index: innovations before what is about them, the
 * better documented a little before the others; regions, which hold but names, after. Guides come
 * first only for who asks for guidance.
 */
function priorsOf(
  [innovations = 0, guides = 0, regions = 0]: readonly number[],
  asksForGuides: boolean,
): (place: number) => number {
  return (place) => {
    if (place < innovations) return 1.05 - (0.1 * place) / innovations;
    if (place < innovations + guides) return asksForGuides ? 1.3 : 0.8;
    return place < innovations + guides + regions ? 0.4 : 0.6;
  };
}

/** Where nothing but a place was asked for, the place itself stands first. */
function placeFirst(
  candidates: Candidate[],
  places: ReadonlyMap<string, number>,
  tokens: readonly string[],
  understood: readonly Understood[],
  [innovations = 0, guides = 0, regions = 0]: readonly number[],
): Candidate[] {
  const used = new Set(understood.flatMap(({ at }) => at));
  const isAlone =
    understood.length === 1 &&
    tokens.every((token, at) => used.has(at) || isEmptyWord(token) || token === 'inovasi');
  if (!isAlone || understood[0]?.filter !== 'tempat') return candidates;
  const isRegion = ({ id }: Candidate) => {
    const place = places.get(id) ?? 0;
    return place >= innovations + guides && place < innovations + guides + regions;
  };
  return [...candidates.filter(isRegion), ...candidates.filter((one) => !isRegion(one))];
}

function foundOf(
  candidates: readonly Candidate[],
  loaded: readonly SearchResult[],
  reading: Reading,
): Found {
  return {
    total: candidates.length,
    loaded,
    reading,
    more: async () => {
      const count = loaded.length + RESULTS_AT_A_TIME;
      return foundOf(candidates, await loadMore(candidates, loaded, count), reading);
    },
  };
}

async function loadMore(
  candidates: readonly Candidate[],
  loaded: readonly SearchResult[],
  count: number,
): Promise<SearchResult[]> {
  const fragments = await Promise.all(
    candidates
      .slice(loaded.length, count)
      .map(async ({ data, at }) => ({ ...(await data()), locations: at })),
  );
  return [...loaded, ...fragments.map(readResult)];
}
