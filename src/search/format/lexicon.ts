/**
 * The lexicon: the query-side vocabulary of synonyms, spellings, region names, award levels and target
 * groups. It is sent in three files, each with a codec of its own: `lexicon-file.ts` for every search,
 * `region-names.ts` for queries with a possible region name, `out-of-vocabulary.ts` for queries with a
 * word that no document contains. Runs in the browser, too.
 */
import { termKey, tokenize } from '../text/tokenize.ts';

/** A value of a filter with its label. */
export interface Named {
  id: string;
  label: string;
}

/** A region, under one of its names. */
export interface Place extends Named {
  /** Recognised only after a word for its type, because its name is an ordinary word. */
  ordinary: boolean;
}

/** A group of islands. */
export interface Islands {
  label: string;
  /** Codes of its provinces. */
  provinces: readonly string[];
}

/** Related terms of a term, and the weight of a match with them, 0 to 1. */
export interface Synonym {
  terms: readonly string[];
  weight: number;
}

/** The decoded lexicon. Every key is a text of tokens joined by spaces; see {@link keyOf}. */
export interface Lexicon {
  relatedTerms: ReadonlyMap<string, readonly Synonym[]>;
  /** Standard spellings, as tokens, by spellings that no document contains. */
  spellings: ReadonlyMap<string, readonly string[]>;
  places: ReadonlyMap<string, readonly Place[]>;
  /** Groups of islands by name. */
  islands: ReadonlyMap<string, Islands>;
  /** Tokens of region names by the name without spaces: `gunungkidul`, `kulonprogo`. */
  joined: ReadonlyMap<string, readonly string[]>;
  levels: ReadonlyMap<string, Named>;
  /** The years that are recognised as award years. */
  years: ReadonlySet<string>;
  /** Ids of target groups by the terms for them. */
  groups: ReadonlyMap<string, string>;
  /** Every token of related terms, spellings and region names. */
  tokens: ReadonlySet<string>;
  /** Number of documents of each kind, in the order of the index: innovations, guides, regions, pages. */
  documents: readonly number[];
  /** The key of each shard of the index, ascending. */
  shardKeys: readonly string[];
  /** Titles in which no entity is recognised: `Bima Juara` is neither of Bima nor an award. */
  names: ReadonlySet<string>;
}

/** Returns the key of a term. */
export function keyOf(term: string): string {
  return termKey(tokenize(term));
}

/** Returns the tokens of the lexicon together with those of more keys. */
export function withTokensOf(
  { tokens }: Pick<Lexicon, 'tokens'>,
  keys: Iterable<string>,
): Set<string> {
  return new Set([...tokens, ...[...keys].flatMap((key) => key.split(' '))]);
}
