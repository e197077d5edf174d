/**
 * Pagefind as it is asked here: the parts of its interface in the browser, how it is set, and how the
 * occurrences of a word are read back from its scores.
 */
import type { Hit, Hits } from './rank.ts';
import type { Fragment } from './result.ts';

/** The parts of Pagefind's interface in the browser that are used here. */
export interface Pagefind {
  search(term: string | null, options: { filters: object }): Promise<Answer>;
  preload(term: string | null, options: { filters: object }): Promise<void>;
}
/** What it answers to a term. */
export interface Answer {
  results: Match[];
  unfilteredResultCount: number;
  filters: Record<string, Record<string, number>>;
}
/** A document that it found. */
export interface Match {
  id: string;
  score: number;
  words: number[];
  data(): Promise<Fragment>;
}
/** Its script. */
export interface PagefindModule {
  createInstance(options: object): Pagefind;
}

/**
 * Pagefind scores a word by BM25; set like this, the weighed occurrences of the very stem can be
 * read back from its score ({@link hitsIn}), and longer words that begin like it are told apart.
 */
const SIMILARITY = 30;

/** How it is set. */
export const RANKING = {
  termSimilarity: SIMILARITY,
  pageLength: 0,
  termSaturation: 1,
  termFrequency: 1,
  metaWeights: { title: 0, acronym: 0, packed: 0 },
};

/** What Pagefind multiplies the occurrences of the very stem by. */
const EXACT = Math.exp(SIMILARITY * (Math.exp(-0.125) - 1));

/** Weighed occurrences below which a match is but a longer word that begins alike. */
const FEWEST_OCCURRENCES = 0.05;

/**
 * The matches of the very stem, with their weighed occurrences, from Pagefind's scores: a score is
 * rarity × 2x / (1 + x), where x are the occurrences, weighed, × {@link EXACT}.
 * @param found documents with the stem or a longer word that begins like it.
 */
export function hitsIn(results: readonly Match[], found: number, documents: number): Hits {
  const rarity = Math.log(1 + (documents - found + 0.5) / (found + 0.5));
  const hits = new Map<string, Hit>();
  for (const { id, score, words } of results) {
    const saturated = score / rarity;
    const weight = saturated / (2 - saturated) / EXACT;
    if (weight >= FEWEST_OCCURRENCES) hits.set(id, { weight, at: words });
  }
  return hits;
}
