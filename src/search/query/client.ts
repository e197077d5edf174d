/**
 * The search in a browser: asks the index word by word and puts the answers together, so that no word
 * of a query must be there and what means the same is found.
 */

import { ORDERS, PLACE_FILTER, TARGET_GROUP_FACET } from '../format/filters.ts';
import type { Lexicon } from '../format/lexicon.ts';
import { IndexReader } from '../load/index-reader.ts';
import { type IndexLocation, LexiconReader, type SuggestionData } from '../load/lexicon-reader.ts';
import { stemOf } from '../text/stem.ts';
import { dropPartialLastToken, isStopWord, tokenize } from '../text/tokenize.ts';
import { joinCompoundNames } from './compound-names.ts';
import { expandQuery, type QueryTerm, wordsToLookUp } from './expand.ts';
import { parseQuoted } from './parse-words.ts';
import { documentsWithPhrases } from './phrases.ts';
import { documentPriors, placeFirst } from './priors.ts';
import { aboveCutoff, type Hits, type Ranked, rank } from './rank.ts';
import {
  FILLER_WORDS,
  type InferredFilter,
  REGION_TYPE_WORDS,
  recogniseEntities,
} from './recognise.ts';
import { type RelaxedQuery, relaxedQueries } from './relax-query.ts';
import { relaxations } from './relax-recognised.ts';
import { filterOf, indexFilters, type SearchQuery } from './search-query.ts';
import { exactTitlesFirst, type SearchResult, searchResultOf } from './snippet.ts';
import { bestCorrection, completions, similarWords } from './spelling.ts';
import { suggestedGroups } from './suggest-groups.ts';

/** Results shown at first, and added at a time. */
export const RESULTS_PER_PAGE = 10;

/** What was searched for, where it is not what was typed. */
export interface QueryInterpretation {
  /** Words taken for others: a half word for a whole one, an error for what was meant. */
  corrections: readonly { from: string; to: string }[];
  /** Words taken for filters. */
  inferred: readonly InferredFilter[];
  /** What was understood, but had to be left aside to find anything. */
  droppedFilters: readonly InferredFilter[];
  /** Words that no result has. */
  missingTerms: readonly string[];
  /** Target groups that words name, by which the results could be narrowed. */
  suggestedGroups: readonly string[];
  /** The words as they were searched for, without those in quotation marks. */
  tokens: readonly string[];
  /** What stood in quotation marks, each as its words. */
  phrases: readonly (readonly string[])[];
  /** Words near to those typed, where nothing was found. */
  similarWords: readonly string[];
}

/** What a search found. */
export interface SearchResults {
  total: number;
  /** The results loaded so far, in order. */
  loaded: readonly SearchResult[];
  interpretation: QueryInterpretation;
  /** What a query finds that asks less, where this one finds nothing. */
  relaxed?: RelaxedQuery & { found: SearchResults };
  /** The same search with more results loaded. @throws when they cannot be. */
  more(): Promise<SearchResults>;
}

/** How many results each value of a filter would give, by the filter's name in the address. */
export type Counts = Record<string, Readonly<Record<string, number>>>;

/** Words looked up for one search, each of which loads a piece of the index. */
const MAX_QUERY_WORDS = 12;

const NO_INTERPRETATION: QueryInterpretation = {
  corrections: [],
  inferred: [],
  droppedFilters: [],
  missingTerms: [],
  suggestedGroups: [],
  tokens: [],
  phrases: [],
  similarWords: [],
};

/** Whether something found has what is asked. */
type Condition = (found: { docId: number }) => boolean;

/** Values of filters: a result has any value of each. */
type Filters = readonly (readonly [filter: string, values: readonly string[]])[];

/** The documents that answer a query, the best first, and the stems to mark in their results. */
interface FilteredResults {
  documents: readonly number[];
  stems: ReadonlySet<string>;
  interpretation: QueryInterpretation;
  /** How many would answer it with this condition, too. */
  countWith(condition: Condition): number;
}

/** What the words of a query are taken for, and what matches them, the best first. */
interface Matches {
  interpretation: QueryInterpretation;
  terms: readonly QueryTerm[];
  lexicon: Lexicon;
  ranked: readonly Ranked[];
  stems: ReadonlySet<string>;
  missingIn(documents: readonly number[]): string[];
  /** The same order, with the words at these positions sought, too. */
  rankedWith(positions: readonly number[]): Promise<readonly Ranked[]>;
}

const NO_RESULTS: FilteredResults = {
  documents: [],
  stems: new Set(),
  interpretation: NO_INTERPRETATION,
  countWith: () => 0,
};

/**
 * A search over one index. Nothing is loaded before {@link load} or the first question; what failed
 * to load is tried again with the next.
 */
export class SearchClient {
  readonly #place: IndexLocation;
  readonly #lexicon: LexiconReader;
  #reader: IndexReader | undefined;
  #last: { key: string; matched: Promise<Matches> } | undefined;

  constructor(place: IndexLocation) {
    this.#place = place;
    this.#lexicon = new LexiconReader(place);
  }

  /** Loads what every search needs. @throws when it cannot. */
  load(): Promise<unknown> {
    return this.#lexicon.lexicon();
  }

  /** Loads what is wanted while a reader types. @throws when it cannot. */
  suggestionData(): Promise<SuggestionData> {
    return this.#lexicon.suggestionData();
  }

  /**
   * Asks the index.
   * @param count how many results to load.
   * @throws when the index, or a piece of it, cannot be loaded.
   */
  async find(query: SearchQuery, count = RESULTS_PER_PAGE): Promise<SearchResults> {
    const found = await this.#find(query, count);
    if (found.total > 0 || hasOnlyPunctuation(query)) return found;
    for (const wider of relaxedQueries(query)) {
      const foundThen = await this.#find(wider.query, count);
      if (foundThen.total > 0) return { ...found, relaxed: { ...wider, found: foundThen } };
    }
    return found;
  }

  async #find(query: SearchQuery, count: number): Promise<SearchResults> {
    const answer = await this.#filter(query);
    const ordered = { ...answer, documents: await this.#ordered(answer, query) };
    const first = await this.#loadMore(ordered, [], count);
    if (query.order !== ORDERS[0]) return this.#resultsOf(ordered, first);
    // Of the first ten alone, however many are loaded: who comes back finds the order they left.
    const top = exactTitlesFirst(first.slice(0, RESULTS_PER_PAGE), query.words);
    return this.#resultsOf(ordered, [...top, ...first.slice(RESULTS_PER_PAGE)]);
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
        this.#filter({ ...query, chosen: others }),
        index.values(filterOf(name)),
      ]);
      const each = [...values].map(([value, documents]) => {
        const having = new Set(documents);
        return [value, answer.countWith(({ docId }) => having.has(docId))] as const;
      });
      return [name, Object.fromEntries(each)] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  }

  /** How many of the results each of these target groups would leave, by its id. */
  async countGroups(query: SearchQuery, groups: readonly string[]): Promise<Map<string, number>> {
    if (groups.length === 0) return new Map();
    const answer = await this.#filter(query);
    return new Map(
      await Promise.all(
        groups.map(async (id) => {
          return [
            id,
            answer.countWith(await this.#withFilters([[TARGET_GROUP_FACET, [id]]])),
          ] as const;
        }),
      ),
    );
  }

  async #filter(query: SearchQuery): Promise<FilteredResults> {
    if (hasOnlyPunctuation(query)) return NO_RESULTS;
    const { phrases, others } = parseQuoted(query.words);
    const chosen = Object.entries(indexFilters(query.chosen));
    if (phrases.length > 0 && others.length === 0) return this.#matchPhrases(phrases, chosen);
    const { interpretation, terms, lexicon, stems, missingIn, ranked, rankedWith } =
      await this.#cachedMatches(query);
    // Beside a group that is chosen another would add to the results, and not narrow them.
    const suggestedGroups = query.chosen[TARGET_GROUP_FACET] ? [] : interpretation.suggestedGroups;
    const [isPhrased, isChosen] = await Promise.all([
      this.#withPhrases(phrases),
      this.#withFilters(chosen),
    ]);
    // What was understood gives way before what was chosen, and a part of it before all.
    for (const { kept, dropped } of relaxations(interpretation.inferred, lexicon)) {
      if (terms.length === 0 && kept.length === 0 && dropped.length > 0) continue;
      const isKept = await this.#withFilters(filtersOf(kept));
      // A place that has none is still a word that others may hold.
      const places = dropped
        .filter(({ filter }) => filter === PLACE_FILTER)
        .flatMap(({ positions }) => positions);
      const all = places.length > 0 ? await rankedWith(places) : ranked;
      // What is worth showing is told within the filters: beside the best of all, the best of a
      // regency may seem weak.
      const within = (...more: readonly Condition[]) => {
        const asked = [isPhrased, isChosen, isKept, ...more];
        const found = all.filter((one) => asked.every((condition) => condition(one)));
        return query.verbatim
          ? found.filter(({ matchesAllTerms = true }) => matchesAllTerms)
          : aboveCutoff(found);
      };
      const found = within();
      if (found.length === 0) continue;
      const documents = docIdsOf(found);
      return {
        documents,
        stems,
        interpretation: {
          ...interpretation,
          suggestedGroups,
          inferred: kept,
          droppedFilters: dropped,
          missingTerms: missingIn(documents),
        },
        countWith: (condition) => within(condition).length,
      };
    }
    const near = await this.#similarWords(interpretation.tokens);
    return {
      ...NO_RESULTS,
      stems,
      interpretation: { ...interpretation, suggestedGroups, similarWords: near },
    };
  }

  /** What the words of a query match; the last one is remembered, since counts ask again. */
  #cachedMatches({ words, verbatim = false }: SearchQuery): Promise<Matches> {
    const key = `${verbatim} ${words}`;
    if (this.#last?.key !== key) {
      const { phrases, others } = parseQuoted(words);
      const matched = this.#match(others, phrases, verbatim);
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
  ): Promise<Matches> {
    const lexicon = await this.#lexicon.lexiconFor(typed, (token) => this.#isIndexed(token));
    if (literal) return this.#matchVerbatim([...phrases.flat(), ...typed], lexicon);
    const named = joinCompoundNames(typed, lexicon);
    const corrected = await this.#corrected(
      dropPartialLastToken(named.tokens, (token) => lexicon.tokens.has(token)),
      lexicon,
    );
    const { tokens, completed } = corrected;
    const asTheyStand = { inferred: [], rest: tokens.map((_, at) => at) };
    const isName =
      lexicon.names.has(tokens.join(' ')) ||
      lexicon.names.has(tokens.filter((token) => !FILLER_WORDS.has(token)).join(' '));
    const { inferred, rest } = isName ? asTheyStand : recogniseEntities(tokens, lexicon);
    // Quoted words are nothing but words, whatever they might be taken for.
    const quoted = phrases.flat().map((word) => ({ words: [word], expansions: [] }));
    const unitsAt = (positions: readonly number[]) => [
      ...quoted,
      ...expandQuery(
        positions.map((at) => tokens[at] as string),
        lexicon,
        positions.includes(tokens.length - 1) ? completed : [],
      ),
    ];
    const terms = unitsAt(rest);
    const interpretation = {
      ...NO_INTERPRETATION,
      corrections: [...named.replaced, ...corrected.replaced],
      inferred,
      tokens,
      phrases,
      suggestedGroups: suggestedGroups(tokens, lexicon),
    };
    const matched = await this.#ranked(terms, lexicon);
    const rankedWith = async (positions: readonly number[]) => {
      const words = [...rest, ...positions].filter(
        (at) => !REGION_TYPE_WORDS.has(tokens[at] as string),
      );
      return (await this.#ranked(unitsAt(words.sort((a, b) => a - b)), lexicon)).ranked;
    };
    if (matched.ranked.length > 0 || inferred.length === 0) {
      return { ...matched, interpretation, terms, lexicon, rankedWith };
    }
    // No word is known, but a place, a year or an award is: that alone is asked for.
    const lacking = terms.map(({ words }) => words.join(' '));
    const all = await this.#ranked([], lexicon);
    const missingIn = () => lacking;
    return {
      ...all,
      interpretation,
      terms: [],
      lexicon,
      missingIn,
      rankedWith: async () => all.ranked,
    };
  }

  /** What the words match just as they were typed: nothing corrected, understood, or added. */
  async #matchVerbatim(tokens: readonly string[], lexicon: Lexicon): Promise<Matches> {
    const terms = tokens.map((word) => ({ words: [word], expansions: [] }));
    const matched = await this.#ranked(terms, lexicon);
    const interpretation = { ...NO_INTERPRETATION, tokens };
    return { ...matched, interpretation, terms, lexicon, rankedWith: async () => matched.ranked };
  }

  /** Words near to those that nobody wrote. */
  async #similarWords(tokens: readonly string[]): Promise<string[]> {
    const words = await this.#lexicon.list();
    const held = await Promise.all(tokens.map((token) => this.#isIndexed(token)));
    const unknown = tokens.filter((token, at) => !held[at] && !/\d/.test(token));
    return [...new Set(unknown.flatMap((token) => similarWords(token, words)))].slice(0, 5);
  }

  /** Documents that hold the phrases just as they stand. */
  async #matchPhrases(
    phrases: readonly (readonly string[])[],
    chosen: Filters,
  ): Promise<FilteredResults> {
    const index = await this.#index();
    const [found, isChosen] = await Promise.all([
      documentsWithPhrases(index, phrases),
      this.#withFilters(chosen),
    ]);
    const documents = found.filter(isChosen);
    return {
      documents: docIdsOf(documents),
      stems: new Set(phrases.flat().map(stemOf)),
      interpretation: { ...NO_INTERPRETATION, phrases },
      countWith: (condition) => documents.filter(condition).length,
    };
  }

  /** Whether something holds all of the phrases. */
  async #withPhrases(phrases: readonly (readonly string[])[]): Promise<Condition> {
    if (phrases.length === 0) return () => true;
    const found = new Set(docIdsOf(await documentsWithPhrases(await this.#index(), phrases)));
    return ({ docId }) => found.has(docId);
  }

  async #withFilters(filters: Filters): Promise<Condition> {
    const index = await this.#index();
    const each = await Promise.all(
      filters.map(([name, values]) => index.documentsWithAny(name, values)),
    );
    return ({ docId }) => each.every((having) => having.has(docId));
  }

  /** Words that nobody wrote become those that were meant. */
  async #corrected(
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
          isStopWord(token) ||
          /\d/.test(token) ||
          lexicon.tokens.has(token) ||
          lexicon.levels.has(token) ||
          (await this.#isIndexed(token)),
      ),
    );
    if (!known.includes(false)) return { tokens: typed, replaced, completed: [] };
    const words = await this.#lexicon.list();
    const tokens = [...typed];
    let completed: string[] = [];
    typed.forEach((token, at) => {
      if (known[at]) return;
      const begun = at === typed.length - 1 ? completions(token, words) : [];
      const meant = begun[0] ?? bestCorrection(token, words);
      if (meant === undefined) return;
      if (begun.length > 0) completed = begun;
      tokens[at] = meant;
      replaced.push({ from: token, to: meant });
    });
    return { tokens, replaced, completed };
  }

  /** Everything that matches any word, the best first, and the words that some of it lack. */
  async #ranked(
    units: readonly QueryTerm[],
    { documents }: Lexicon,
  ): Promise<{
    ranked: readonly Ranked[];
    stems: ReadonlySet<string>;
    missingIn: (documents: readonly number[]) => string[];
  }> {
    const count = documents.reduce((sum, ofKind) => sum + ofKind, 0);
    if (units.length === 0) {
      const every = Array.from({ length: count }, (_, docId) => ({ docId, score: 1 }));
      return { ranked: every, stems: new Set(), missingIn: () => [] };
    }
    const words = wordsToLookUp(units, MAX_QUERY_WORDS);
    const hits = new Map(
      await Promise.all(words.map(async (word) => [word, await this.#hits(word)] as const)),
    );
    const ranked = rank(units, (word) => hits.get(word), count, documentPriors(documents, units));
    const isIn = (found: readonly number[], { words: own, expansions }: QueryTerm) =>
      [...own, ...expansions.flatMap(({ words: other }) => other)].some((word) =>
        found.some((docId) => hits.get(word)?.has(docId)),
      );
    return {
      ranked,
      stems: new Set(highlightedWords(units).map(stemOf)),
      missingIn: (found) =>
        found.length === 0
          ? []
          : units.filter((unit) => !isIn(found, unit)).map((unit) => unit.words.join(' ')),
    };
  }

  /** The documents that hold the stem of a word. */
  async #hits(word: string): Promise<Hits> {
    const postings = await (await this.#index()).postings(word);
    return new Map(postings.map(({ docId, ...hit }) => [docId, hit]));
  }

  /** Whether a document holds the stem of a word. */
  async #isIndexed(word: string): Promise<boolean> {
    return (await this.#hits(word)).size > 0;
  }

  async #index(): Promise<IndexReader> {
    const { shardKeys } = await this.#lexicon.lexicon();
    this.#reader ??= new IndexReader(this.#place.folder, shardKeys);
    return this.#reader;
  }

  async #ordered(
    { documents, interpretation }: FilteredResults,
    { order }: SearchQuery,
  ): Promise<readonly number[]> {
    if (order === 'relevansi') {
      return placeFirst(documents, interpretation, (await this.#lexicon.lexicon()).documents);
    }
    const inOrder =
      order === 'bukti' ? undefined : ((await (await this.#index()).orders())[order] ?? []);
    const ranks = inOrder && new Map(inOrder.map((document, rank) => [document, rank]));
    // Regions and pages have no rank: they follow.
    const rankOf = (document: number) =>
      ranks ? (ranks.get(document) ?? ranks.size + document) : document;
    return [...documents].sort((a, b) => rankOf(a) - rankOf(b));
  }

  #resultsOf(answer: FilteredResults, loaded: readonly SearchResult[]): SearchResults {
    return {
      total: answer.documents.length,
      loaded,
      interpretation: answer.interpretation,
      more: async () => {
        const count = loaded.length + RESULTS_PER_PAGE;
        return this.#resultsOf(answer, await this.#loadMore(answer, loaded, count));
      },
    };
  }

  async #loadMore(
    { documents, stems }: FilteredResults,
    loaded: readonly SearchResult[],
    count: number,
  ): Promise<SearchResult[]> {
    const index = await this.#index();
    const records = await Promise.all(
      documents.slice(loaded.length, count).map((docId) => index.record(docId)),
    );
    const read = records.map((record) => searchResultOf(record, stems, this.#place.root));
    return [...loaded, ...read];
  }
}

/** Whether a query has words, but none with a letter or digit. */
function hasOnlyPunctuation({ words }: SearchQuery): boolean {
  return words.trim() !== '' && tokenize(words).length === 0;
}

/**
 * The words that are marked in results: those that were asked for, and single ones that stand for
 * them. Of a phrase that stands for one, words alone say nothing: `orang` of `orang tua`.
 */
function highlightedWords(units: readonly QueryTerm[]): string[] {
  return units.flatMap(({ words, expansions }) => [
    ...words,
    ...expansions.flatMap(({ words: [word, ...more] }) =>
      word && more.length === 0 ? [word] : [],
    ),
  ]);
}

/** What was understood, by filter: of two places or awards a result has either. */
function filtersOf(inferred: readonly InferredFilter[]): Filters {
  return [...Map.groupBy(inferred, ({ filter }) => filter)].map(([filter, same]) => [
    filter,
    same.flatMap(({ values }) => values),
  ]);
}

function docIdsOf(found: readonly { docId: number }[]): number[] {
  return found.map(({ docId }) => docId);
}
