/**
 * From the words of a query to ranked documents: spelling, entities, expansion, postings, ranking.
 * No word has to match. Runs in the browser.
 */
import type { Lexicon } from '../format/lexicon.ts';
import { IndexReader } from '../load/index-reader.ts';
import type { IndexLocation, LexiconReader } from '../load/lexicon-reader.ts';
import { stemOf } from '../text/stem.ts';
import { dropPartialLastToken, isStopWord } from '../text/tokenize.ts';
import { joinCompoundNames } from './compound-names.ts';
import { expandQuery, type QueryTerm, wordsToLookUp } from './expand.ts';
import { NO_INTERPRETATION, type QueryInterpretation } from './interpretation.ts';
import { parseQuoted } from './parse-words.ts';
import { documentPriors } from './priors.ts';
import { type Hits, type Ranked, rank } from './rank.ts';
import { FILLER_WORDS, REGION_TYPE_WORDS, recogniseEntities } from './recognise.ts';
import type { SearchQuery } from './search-query.ts';
import { bestCorrection, completions, similarWords } from './spelling.ts';
import { suggestedGroups } from './suggest-groups.ts';

/** Maximum number of words looked up for one search: each loads a shard of the index. */
const MAX_QUERY_WORDS = 12;

/** Maximum number of similar words that are offered where nothing was found. */
const MAX_SIMILAR_WORDS = 5;

/** Documents by rank, with what was matched. */
interface RankedMatches {
  /** Best first. */
  ranked: readonly Ranked[];
  /** Stems to highlight in results. */
  stems: ReadonlySet<string>;
  /** Returns the terms that none of these documents matches; none for no documents. */
  missingIn(docIds: readonly number[]): string[];
}

/** The interpretation of a query's words, and the documents that match them. */
export interface Matches extends RankedMatches {
  interpretation: QueryInterpretation;
  terms: readonly QueryTerm[];
  lexicon: Lexicon;
  /** Ranks again with the tokens at these positions as terms, too. */
  rankedWith(positions: readonly number[]): Promise<readonly Ranked[]>;
}

/**
 * Matches queries against one index. Nothing is loaded before the first query; a file that failed to
 * load is requested again by the next one.
 */
export class QueryMatcher {
  readonly #location: IndexLocation;
  readonly #lexicon: LexiconReader;
  #reader: IndexReader | undefined;
  #last: { key: string; matches: Promise<Matches> } | undefined;

  constructor(location: IndexLocation, lexicon: LexiconReader) {
    this.#location = location;
    this.#lexicon = lexicon;
  }

  /**
   * Returns the matches of a query's words, without its filters. The last ones are cached, because
   * counting asks for them again.
   * @throws when a file of the index cannot be loaded.
   */
  matches({ words, verbatim = false }: SearchQuery): Promise<Matches> {
    const key = `${verbatim} ${words}`;
    if (this.#last?.key !== key) {
      const { phrases, others } = parseQuoted(words);
      const matches = this.#match(others, phrases, verbatim);
      this.#last = { key, matches };
      matches.catch(() => {
        if (this.#last?.matches === matches) this.#last = undefined;
      });
    }
    return this.#last.matches;
  }

  /** Returns words of the catalogue similar to tokens that no document contains. */
  async similarWords(tokens: readonly string[]): Promise<string[]> {
    const words = await this.#lexicon.list();
    const indexed = await Promise.all(tokens.map((token) => this.#isIndexed(token)));
    const unknown = tokens.filter((token, at) => !indexed[at] && !/\d/.test(token));
    const similar = unknown.flatMap((token) => similarWords(token, words));
    return [...new Set(similar)].slice(0, MAX_SIMILAR_WORDS);
  }

  /** Returns the reader of the index. @throws when the lexicon cannot be loaded. */
  async index(): Promise<IndexReader> {
    const { shardKeys } = await this.#lexicon.lexicon();
    this.#reader ??= new IndexReader(this.#location.folder, shardKeys);
    return this.#reader;
  }

  async #match(
    typed: readonly string[],
    phrases: readonly (readonly string[])[],
    verbatim: boolean,
  ): Promise<Matches> {
    const lexicon = await this.#lexicon.lexiconFor(typed, (token) => this.#isIndexed(token));
    if (verbatim) return this.#matchVerbatim([...phrases.flat(), ...typed], lexicon);
    const named = joinCompoundNames(typed, lexicon);
    const corrected = await this.#corrected(
      dropPartialLastToken(named.tokens, (token) => lexicon.tokens.has(token)),
      lexicon,
    );
    const { tokens, completed } = corrected;
    const isName =
      lexicon.names.has(tokens.join(' ')) ||
      lexicon.names.has(tokens.filter((token) => !FILLER_WORDS.has(token)).join(' '));
    const { inferred, rest } = isName
      ? { inferred: [], rest: tokens.map((_, at) => at) }
      : recogniseEntities(tokens, lexicon);
    // Quoted words are only words: neither entities nor expanded.
    const quoted = phrases.flat().map(plainTerm);
    const termsAt = (positions: readonly number[]) => [
      ...quoted,
      ...expandQuery(
        positions.map((at) => tokens[at] as string),
        lexicon,
        positions.includes(tokens.length - 1) ? completed : [],
      ),
    ];
    const terms = termsAt(rest);
    const interpretation = {
      ...NO_INTERPRETATION,
      corrections: [...named.replaced, ...corrected.replaced],
      inferred,
      tokens,
      phrases,
      suggestedGroups: suggestedGroups(tokens, lexicon),
    };
    const matches = await this.#rank(terms, lexicon);
    const rankedWith = async (positions: readonly number[]) => {
      const more = [...rest, ...positions].filter(
        (at) => !REGION_TYPE_WORDS.has(tokens[at] as string),
      );
      return (await this.#rank(termsAt(more.sort((a, b) => a - b)), lexicon)).ranked;
    };
    if (matches.ranked.length > 0 || inferred.length === 0) {
      return { ...matches, interpretation, terms, lexicon, rankedWith };
    }
    // No word matches, but a place, a year or an award was recognised: the filters alone decide.
    const missing = terms.map(({ words }) => words.join(' '));
    const all = await this.#rank([], lexicon);
    return {
      ...all,
      interpretation,
      terms: [],
      lexicon,
      missingIn: () => missing,
      rankedWith: async () => all.ranked,
    };
  }

  /** Matches tokens exactly as typed: nothing corrected, recognised or expanded. */
  async #matchVerbatim(tokens: readonly string[], lexicon: Lexicon): Promise<Matches> {
    const terms = tokens.map(plainTerm);
    const matches = await this.#rank(terms, lexicon);
    const interpretation = { ...NO_INTERPRETATION, tokens };
    return { ...matches, interpretation, terms, lexicon, rankedWith: async () => matches.ranked };
  }

  /**
   * Replaces other spellings by the standard one, a partial last token by its best completion, and
   * unknown tokens by their best correction.
   */
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

  /** Ranks the documents that match any term; without terms all documents, equally. */
  async #rank(
    terms: readonly QueryTerm[],
    { documents }: Pick<Lexicon, 'documents'>,
  ): Promise<RankedMatches> {
    const count = documents.reduce((sum, ofKind) => sum + ofKind, 0);
    if (terms.length === 0) {
      const every = Array.from({ length: count }, (_, docId) => ({ docId, score: 1 }));
      return { ranked: every, stems: new Set(), missingIn: () => [] };
    }
    const words = wordsToLookUp(terms, MAX_QUERY_WORDS);
    const hits = new Map(
      await Promise.all(words.map(async (word) => [word, await this.#hits(word)] as const)),
    );
    const isIn = (docIds: readonly number[], { words: own, expansions }: QueryTerm) =>
      [...own, ...expansions.flatMap(({ words: other }) => other)].some((word) =>
        docIds.some((docId) => hits.get(word)?.has(docId)),
      );
    return {
      ranked: rank(terms, (word) => hits.get(word), count, documentPriors(documents, terms)),
      stems: new Set(highlightedWords(terms).map(stemOf)),
      missingIn: (docIds) =>
        docIds.length === 0
          ? []
          : terms.filter((term) => !isIn(docIds, term)).map((term) => term.words.join(' ')),
    };
  }

  /** Returns the documents that contain the stem of a word. */
  async #hits(word: string): Promise<Hits> {
    const postings = await (await this.index()).postings(word);
    return new Map(postings.map(({ docId, ...hit }) => [docId, hit]));
  }

  async #isIndexed(word: string): Promise<boolean> {
    return (await this.#hits(word)).size > 0;
  }
}

function plainTerm(word: string): QueryTerm {
  return { words: [word], expansions: [] };
}

/**
 * Returns the words to highlight in results: those of the query, and single words that expand them.
 * A phrase that expands a word is not highlighted, because its words alone mean nothing: `orang` of
 * `orang tua`.
 */
function highlightedWords(terms: readonly QueryTerm[]): string[] {
  return terms.flatMap(({ words, expansions }) => [
    ...words,
    ...expansions.flatMap(({ words: [word, ...more] }) =>
      word && more.length === 0 ? [word] : [],
    ),
  ]);
}
