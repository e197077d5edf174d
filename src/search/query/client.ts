/**
 * The search in a browser: asks the index word by word and puts the answers together, so that no word
 * of a query must be there and what means the same is found.
 */

import { GROUP_FACET, ORDERS, PLACE_FILTER } from '../format/filters.ts';
import type { Lexicon } from '../format/lexicon.ts';
import { IndexReader } from '../load/index-reader.ts';
import { type IndexPlace, type WordsForTyping, WordsReader } from '../load/lexicon-reader.ts';
import { stemOf } from '../text/stem.ts';
import { isEmptyWord, tokensOf, withoutBegun } from '../text/tokenize.ts';
import { withWholeNames } from './compound-names.ts';
import { planOf, type Unit, wordsOf } from './expand.ts';
import { quotedIn } from './parse-words.ts';
import { documentsWithPhrases } from './phrases.ts';
import { placeFirst, priorsOf } from './priors.ts';
import { type Hits, type Ranked, rank, worthShowing } from './rank.ts';
import { TYPES, type Understood, understand, WRAPPING } from './recognise.ts';
import { type Wider, widerThan } from './relax-query.ts';
import { fewerAndFewer } from './relax-recognised.ts';
import { filterOf, indexFilters, type SearchQuery } from './search-query.ts';
import { namedFirst, readResult, type SearchResult } from './snippet.ts';
import { completions, correction, nearest } from './spelling.ts';
import { groupsIn } from './suggest-groups.ts';

/** Results shown at first, and added at a time. */
export const RESULTS_AT_A_TIME = 10;

/** What was searched for, where it is not what was typed. */
export interface Reading {
  /** Words taken for others: a half word for a whole one, an error for what was meant. */
  replaced: readonly { from: string; to: string }[];
  /** Words taken for filters. */
  understood: readonly Understood[];
  /** What was understood, but had to be left aside to find anything. */
  dropped: readonly Understood[];
  /** Words that no result has. */
  lacking: readonly string[];
  /** Target groups that words name, by which the results could be narrowed. */
  groups: readonly string[];
  /** The words as they were searched for, without those in quotation marks. */
  tokens: readonly string[];
  /** What stood in quotation marks, each as its words. */
  phrases: readonly (readonly string[])[];
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

/** Words looked up for one search, each of which loads a piece of the index. */
const MOST_WORDS = 12;

const NOTHING_READ: Reading = {
  replaced: [],
  understood: [],
  dropped: [],
  lacking: [],
  groups: [],
  tokens: [],
  phrases: [],
  nearest: [],
};

/** Whether something found has what is asked. */
type Condition = (found: { document: number }) => boolean;

/** Values of filters: a result has any value of each. */
type Filters = readonly (readonly [filter: string, values: readonly string[]])[];

/** The documents that answer a query, the best first, and the stems to mark in their results. */
interface Answer {
  documents: readonly number[];
  stems: ReadonlySet<string>;
  reading: Reading;
  /** How many would answer it with this condition, too. */
  left(condition: Condition): number;
}

/** What the words of a query are taken for, and what matches them, the best first. */
interface Matched {
  reading: Reading;
  units: readonly Unit[];
  lexicon: Lexicon;
  ranked: readonly Ranked[];
  stems: ReadonlySet<string>;
  lackingIn(documents: readonly number[]): string[];
  /** The same order, with the words at these positions sought, too. */
  rankedWith(positions: readonly number[]): Promise<readonly Ranked[]>;
}

const NOTHING: Answer = {
  documents: [],
  stems: new Set(),
  reading: NOTHING_READ,
  left: () => 0,
};

/**
 * A search over one index. Nothing is loaded before {@link load} or the first question; what failed
 * to load is tried again with the next.
 */
export class SearchClient {
  readonly #place: IndexPlace;
  readonly #words: WordsReader;
  #reader: IndexReader | undefined;
  #last: { key: string; matched: Promise<Matched> } | undefined;

  constructor(place: IndexPlace) {
    this.#place = place;
    this.#words = new WordsReader(place);
  }

  /** Loads what every search needs. @throws when it cannot. */
  load(): Promise<unknown> {
    return this.#words.lexicon();
  }

  /** Loads what is wanted while a reader types. @throws when it cannot. */
  wordsForTyping(): Promise<WordsForTyping> {
    return this.#words.forTyping();
  }

  /**
   * Asks the index.
   * @param count how many results to load.
   * @throws when the index, or a piece of it, cannot be loaded.
   */
  async find(query: SearchQuery, count = RESULTS_AT_A_TIME): Promise<Found> {
    const found = await this.#find(query, count);
    if (found.total > 0 || asksForMarks(query)) return found;
    for (const wider of widerThan(query)) {
      const foundThen = await this.#find(wider.query, count);
      if (foundThen.total > 0) return { ...found, wider: { ...wider, found: foundThen } };
    }
    return found;
  }

  async #find(query: SearchQuery, count: number): Promise<Found> {
    const answer = await this.#answer(query);
    const ordered = { ...answer, documents: await this.#ordered(answer, query) };
    const first = await this.#loadMore(ordered, [], count);
    if (query.order !== ORDERS[0]) return this.#foundOf(ordered, first);
    // Of the first ten alone, however many are loaded: who comes back finds the order they left.
    const top = namedFirst(first.slice(0, RESULTS_AT_A_TIME), query.words);
    return this.#foundOf(ordered, [...top, ...first.slice(RESULTS_AT_A_TIME)]);
  }

  /**
   * Counts what each value of the named filters would give together with the rest of the query;
   * for a filter that is in use, as if none of its own values were chosen.
   */
  async count(query: SearchQuery, names: readonly string[]): Promise<Counts> {
    const index = await this.#index();
    const counts = names.map(async (name) => {
      const { [name]: _, ...others } = query.chosen;
      const [answer, values] = await Promise.all([
        this.#answer({ ...query, chosen: others }),
        index.values(filterOf(name)),
      ]);
      const each = [...values].map(([value, documents]) => {
        const having = new Set(documents);
        return [value, answer.left(({ document }) => having.has(document))] as const;
      });
      return [name, Object.fromEntries(each)] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  }

  /** How many of the results each of these target groups would leave, by its id. */
  async countGroups(query: SearchQuery, groups: readonly string[]): Promise<Map<string, number>> {
    if (groups.length === 0) return new Map();
    const answer = await this.#answer(query);
    return new Map(
      await Promise.all(
        groups.map(async (id) => {
          return [id, answer.left(await this.#having([[GROUP_FACET, [id]]]))] as const;
        }),
      ),
    );
  }

  async #answer(query: SearchQuery): Promise<Answer> {
    if (asksForMarks(query)) return NOTHING;
    const { phrases, others } = quotedIn(query.words);
    const chosen = Object.entries(indexFilters(query.chosen));
    if (phrases.length > 0 && others.length === 0) return this.#exactly(phrases, chosen);
    const { reading, units, lexicon, stems, lackingIn, ranked, rankedWith } =
      await this.#matched(query);
    // Beside a group that is chosen another would add to the results, and not narrow them.
    const groups = query.chosen[GROUP_FACET] ? [] : reading.groups;
    const [isPhrased, isChosen] = await Promise.all([this.#holding(phrases), this.#having(chosen)]);
    // What was understood gives way before what was chosen, and a part of it before all.
    for (const { kept, aside } of fewerAndFewer(reading.understood, lexicon)) {
      if (units.length === 0 && kept.length === 0 && aside.length > 0) continue;
      const isKept = await this.#having(filtersOf(kept));
      // A place that has none is still a word that others may hold.
      const places = aside.filter(({ filter }) => filter === PLACE_FILTER).flatMap(({ at }) => at);
      const all = places.length > 0 ? await rankedWith(places) : ranked;
      // What is worth showing is told within the filters: beside the best of all, the best of a
      // regency may seem weak.
      const within = (...more: readonly Condition[]) => {
        const asked = [isPhrased, isChosen, isKept, ...more];
        const found = all.filter((one) => asked.every((condition) => condition(one)));
        return query.literal ? found.filter(({ hasAll = true }) => hasAll) : worthShowing(found);
      };
      const found = within();
      if (found.length === 0) continue;
      const documents = numbersOf(found);
      return {
        documents,
        stems,
        reading: {
          ...reading,
          groups,
          understood: kept,
          dropped: aside,
          lacking: lackingIn(documents),
        },
        left: (condition) => within(condition).length,
      };
    }
    const near = await this.#nearest(reading.tokens);
    return { ...NOTHING, stems, reading: { ...reading, groups, nearest: near } };
  }

  /** What the words of a query match; the last one is remembered, since counts ask again. */
  #matched({ words, literal = false }: SearchQuery): Promise<Matched> {
    const key = `${literal} ${words}`;
    if (this.#last?.key !== key) {
      const { phrases, others } = quotedIn(words);
      const matched = this.#match(others, phrases, literal);
      this.#last = { key, matched };
      matched.catch(() => {
        if (this.#last?.matched === matched) this.#last = undefined;
      });
    }
    return this.#last.matched;
  }

  async #match(
    typed: readonly string[],
    phrases: readonly (readonly string[])[],
    literal: boolean,
  ): Promise<Matched> {
    const lexicon = await this.#words.lexiconFor(typed, (token) => this.#isHeld(token));
    if (literal) return this.#literally([...phrases.flat(), ...typed], lexicon);
    const named = withWholeNames(typed, lexicon);
    const spelt = await this.#spelt(
      withoutBegun(named.tokens, (token) => lexicon.tokens.has(token)),
      lexicon,
    );
    const { tokens, completed } = spelt;
    const asTheyStand = { understood: [], left: tokens.map((_, at) => at) };
    const isName =
      lexicon.names.has(tokens.join(' ')) ||
      lexicon.names.has(tokens.filter((token) => !WRAPPING.has(token)).join(' '));
    const { understood, left } = isName ? asTheyStand : understand(tokens, lexicon);
    // Quoted words are nothing but words, whatever they might be taken for.
    const quoted = phrases.flat().map((word) => ({ words: [word], alternatives: [] }));
    const unitsAt = (positions: readonly number[]) => [
      ...quoted,
      ...planOf(
        positions.map((at) => tokens[at] as string),
        lexicon,
        positions.includes(tokens.length - 1) ? completed : [],
      ),
    ];
    const units = unitsAt(left);
    const reading = {
      ...NOTHING_READ,
      replaced: [...named.replaced, ...spelt.replaced],
      understood,
      tokens,
      phrases,
      groups: groupsIn(tokens, lexicon),
    };
    const matched = await this.#ranked(units, lexicon);
    const rankedWith = async (positions: readonly number[]) => {
      const words = [...left, ...positions].filter((at) => !TYPES.has(tokens[at] as string));
      return (await this.#ranked(unitsAt(words.sort((a, b) => a - b)), lexicon)).ranked;
    };
    if (matched.ranked.length > 0 || understood.length === 0) {
      return { ...matched, reading, units, lexicon, rankedWith };
    }
    // No word is known, but a place, a year or an award is: that alone is asked for.
    const lacking = units.map(({ words }) => words.join(' '));
    const all = await this.#ranked([], lexicon);
    const lackingIn = () => lacking;
    return { ...all, reading, units: [], lexicon, lackingIn, rankedWith: async () => all.ranked };
  }

  /** What the words match just as they were typed: nothing corrected, understood, or added. */
  async #literally(tokens: readonly string[], lexicon: Lexicon): Promise<Matched> {
    const units = tokens.map((word) => ({ words: [word], alternatives: [] }));
    const matched = await this.#ranked(units, lexicon);
    const reading = { ...NOTHING_READ, tokens };
    return { ...matched, reading, units, lexicon, rankedWith: async () => matched.ranked };
  }

  /** Words near to those that nobody wrote. */
  async #nearest(tokens: readonly string[]): Promise<string[]> {
    const words = await this.#words.list();
    const held = await Promise.all(tokens.map((token) => this.#isHeld(token)));
    const unknown = tokens.filter((token, at) => !held[at] && !/\d/.test(token));
    return [...new Set(unknown.flatMap((token) => nearest(token, words)))].slice(0, 5);
  }

  /** Documents that hold the phrases just as they stand. */
  async #exactly(phrases: readonly (readonly string[])[], chosen: Filters): Promise<Answer> {
    const index = await this.#index();
    const [found, isChosen] = await Promise.all([
      documentsWithPhrases(index, phrases),
      this.#having(chosen),
    ]);
    const documents = found.filter(isChosen);
    return {
      documents: numbersOf(documents),
      stems: new Set(phrases.flat().map(stemOf)),
      reading: { ...NOTHING_READ, phrases },
      left: (condition) => documents.filter(condition).length,
    };
  }

  /** Whether something holds all of the phrases. */
  async #holding(phrases: readonly (readonly string[])[]): Promise<Condition> {
    if (phrases.length === 0) return () => true;
    const found = new Set(numbersOf(await documentsWithPhrases(await this.#index(), phrases)));
    return ({ document }) => found.has(document);
  }

  async #having(filters: Filters): Promise<Condition> {
    const index = await this.#index();
    const each = await Promise.all(filters.map(([name, values]) => index.having(name, values)));
    return ({ document }) => each.every((having) => having.has(document));
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
          (await this.#isHeld(token)),
      ),
    );
    if (!known.includes(false)) return { tokens: typed, replaced, completed: [] };
    const words = await this.#words.list();
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

  /** Everything that matches any word, the best first, and the words that some of it lack. */
  async #ranked(
    units: readonly Unit[],
    { documents }: Lexicon,
  ): Promise<{
    ranked: readonly Ranked[];
    stems: ReadonlySet<string>;
    lackingIn: (documents: readonly number[]) => string[];
  }> {
    const count = documents.reduce((sum, ofKind) => sum + ofKind, 0);
    if (units.length === 0) {
      const every = Array.from({ length: count }, (_, document) => ({ document, score: 1 }));
      return { ranked: every, stems: new Set(), lackingIn: () => [] };
    }
    const words = wordsOf(units, MOST_WORDS);
    const hits = new Map(
      await Promise.all(words.map(async (word) => [word, await this.#hits(word)] as const)),
    );
    const ranked = rank(units, (word) => hits.get(word), count, priorsOf(documents, units));
    const isIn = (found: readonly number[], { words: own, alternatives }: Unit) =>
      [...own, ...alternatives.flatMap(({ words: other }) => other)].some((word) =>
        found.some((document) => hits.get(word)?.has(document)),
      );
    return {
      ranked,
      stems: new Set(marked(units).map(stemOf)),
      lackingIn: (found) =>
        found.length === 0
          ? []
          : units.filter((unit) => !isIn(found, unit)).map((unit) => unit.words.join(' ')),
    };
  }

  /** The documents that hold the stem of a word. */
  async #hits(word: string): Promise<Hits> {
    const postings = await (await this.#index()).postings(word);
    return new Map(postings.map(({ document, ...hit }) => [document, hit]));
  }

  /** Whether a document holds the stem of a word. */
  async #isHeld(word: string): Promise<boolean> {
    return (await this.#hits(word)).size > 0;
  }

  async #index(): Promise<IndexReader> {
    const { pieces } = await this.#words.lexicon();
    this.#reader ??= new IndexReader(this.#place.folder, pieces);
    return this.#reader;
  }

  async #ordered(
    { documents, reading }: Answer,
    { order }: SearchQuery,
  ): Promise<readonly number[]> {
    if (order === 'relevansi') {
      return placeFirst(documents, reading, (await this.#words.lexicon()).documents);
    }
    const inOrder =
      order === 'bukti' ? undefined : ((await (await this.#index()).orders())[order] ?? []);
    const ranks = inOrder && new Map(inOrder.map((document, rank) => [document, rank]));
    // Regions and pages have no rank: they follow.
    const rankOf = (document: number) =>
      ranks ? (ranks.get(document) ?? ranks.size + document) : document;
    return [...documents].sort((a, b) => rankOf(a) - rankOf(b));
  }

  #foundOf(answer: Answer, loaded: readonly SearchResult[]): Found {
    return {
      total: answer.documents.length,
      loaded,
      reading: answer.reading,
      more: async () => {
        const count = loaded.length + RESULTS_AT_A_TIME;
        return this.#foundOf(answer, await this.#loadMore(answer, loaded, count));
      },
    };
  }

  async #loadMore(
    { documents, stems }: Answer,
    loaded: readonly SearchResult[],
    count: number,
  ): Promise<SearchResult[]> {
    const index = await this.#index();
    const records = await Promise.all(
      documents.slice(loaded.length, count).map((document) => index.record(document)),
    );
    const read = records.map((record) => readResult(record, stems, this.#place.root));
    return [...loaded, ...read];
  }
}

/** Whether a query has words, but none with a letter or digit. */
function asksForMarks({ words }: SearchQuery): boolean {
  return words.trim() !== '' && tokensOf(words).length === 0;
}

/**
 * The words that are marked in results: those that were asked for, and single ones that stand for
 * them. Of a phrase that stands for one, words alone say nothing: `orang` of `orang tua`.
 */
function marked(units: readonly Unit[]): string[] {
  return units.flatMap(({ words, alternatives }) => [
    ...words,
    ...alternatives.flatMap(({ words: [word, ...more] }) =>
      word && more.length === 0 ? [word] : [],
    ),
  ]);
}

/** What was understood, by filter: of two places or awards a result has either. */
function filtersOf(understood: readonly Understood[]): Filters {
  return [...Map.groupBy(understood, ({ filter }) => filter)].map(([filter, same]) => [
    filter,
    same.flatMap(({ values }) => values),
  ]);
}

function numbersOf(found: readonly { document: number }[]): number[] {
  return found.map(({ document }) => document);
}
