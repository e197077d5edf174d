/**
 * Ranking: saturating tf·idf over weighted fields, with a coordination factor and a proximity boost.
 * There is no length normalisation, and no word has to match. Pure; postings are looked up elsewhere.
 */
import type { QueryTerm } from './expand.ts';

/** A document's match with a word. */
export interface Hit {
  /** Sum of the word's occurrences, each weighted by its field. */
  weight: number;
  /** Positions of the word in the document, without those in the body. */
  positions: readonly number[];
}

/** The matches of a word by document id. */
export type Hits = ReadonlyMap<number, Hit>;

/** A document with its score; higher is better. */
export interface Ranked {
  docId: number;
  score: number;
  /** Whether the document contains every word of the query itself, not only expansions. */
  matchesAllTerms?: boolean;
}

/** Saturation: the weighted frequency at which a word contributes half of its maximum. */
const K1 = 2.5;
/** Score factor at zero coverage, relative to full coverage. */
const MIN_COORDINATION = 0.35;
/** Weight of a phrase's word that occurs without the others: a phrase is one term. */
const PARTIAL_PHRASE_WEIGHT = 0.4;
/** Share of the lower idf that is added when two consecutive words of the query are adjacent. */
const PROXIMITY_BOOST = 0.35;
/** Minimum share of the best score: documents below it mostly share only a common word with the query. */
const RELEVANCE_CUTOFF = 0.2;

/**
 * Returns the documents above the relevance cutoff, in their order, and all that contain every word.
 * @param ranked best first.
 */
export function aboveCutoff(ranked: readonly Ranked[]): readonly Ranked[] {
  const minScore = (ranked[0]?.score ?? 0) * RELEVANCE_CUTOFF;
  return ranked.filter(({ score, matchesAllTerms }) => score >= minScore || matchesAllTerms);
}

/**
 * Returns the documents that match any term, best first; equal scores by ascending id.
 * @param documents total number of documents.
 * @param priorOf the score factor of a document, around 1.
 */
export function rank(
  terms: readonly QueryTerm[],
  hitsOf: (word: string) => Hits | undefined,
  documents: number,
  priorOf: (docId: number) => number,
): Ranked[] {
  const idf = (word: string) => {
    const found = hitsOf(word)?.size ?? 0;
    return found === 0 ? 0 : Math.log(1 + (documents - found + 0.5) / (found + 0.5));
  };
  const scores = new Map<number, { sum: number; covered: number }>();
  let maxCovered = 0;
  for (const term of terms) {
    const { max, values } = termScores(term, hitsOf, idf);
    maxCovered += max;
    for (const [docId, value] of values) {
      const one = scores.get(docId) ?? { sum: 0, covered: 0 };
      one.sum += value;
      one.covered += max * Math.min(1, (2.5 * value) / max);
      scores.set(docId, one);
    }
  }
  const own = terms.flatMap(({ words }) => words);
  for (let index = 1; index < own.length; index += 1) {
    const [first, second] = [own[index - 1] as string, own[index] as string];
    const lowerIdf = Math.min(idf(first), idf(second));
    for (const [docId, one] of scores) {
      if (areAdjacent(hitsOf(first)?.get(docId), hitsOf(second)?.get(docId)))
        one.sum += PROXIMITY_BOOST * lowerIdf;
    }
  }
  return [...scores]
    .map(([docId, { sum, covered }]) => ({
      docId,
      score:
        sum * (MIN_COORDINATION + ((1 - MIN_COORDINATION) * covered) / maxCovered) * priorOf(docId),
      matchesAllTerms: own.every((word) => hitsOf(word)?.has(docId)),
    }))
    .sort((a, b) => b.score - a.score || a.docId - b.docId);
}

/** Returns the score of each document for one term, and the maximum score of the term. */
function termScores(
  { words, expansions }: QueryTerm,
  hitsOf: (word: string) => Hits | undefined,
  idf: (word: string) => number,
): { max: number; values: Map<number, number> } {
  const values = new Map<number, number>();
  const own = sum(words.map(idf));
  let max = own;
  const isPhrase = words.length > 1;
  const wordWeight = isPhrase ? PARTIAL_PHRASE_WEIGHT : 1;
  const units = isPhrase ? [{ words, weight: 1 }, ...expansions] : expansions;
  for (const word of words) {
    for (const [docId, hit] of hitsOf(word) ?? []) {
      values.set(docId, (values.get(docId) ?? 0) + wordWeight * idf(word) * saturated(hit));
    }
  }
  for (const expansion of units) {
    const idfs = expansion.words.map(idf);
    if (idfs.length === 0 || idfs.includes(0)) continue;
    const idfSum = sum(idfs);
    // A word that no document contains takes the idf of its expansion.
    const value = own > 0 ? own : idfSum;
    max = Math.max(max, value);
    const [first = '', ...others] = expansion.words;
    for (const [docId, hit] of hitsOf(first) ?? []) {
      const hits = [hit, ...others.map((word) => hitsOf(word)?.get(docId))];
      if (!hits.every((one, at) => at === 0 || areAdjacent(hits[at - 1], one))) continue;
      const share = sum(hits.map((one, at) => (idfs[at] ?? 0) * saturated(one as Hit))) / idfSum;
      values.set(docId, Math.max(values.get(docId) ?? 0, expansion.weight * value * share));
    }
  }
  return { max, values };
}

/** Returns the saturated term frequency, 0 to 1: each further occurrence adds less. */
function saturated({ weight }: Hit): number {
  return weight / (weight + K1);
}

/** Returns whether the second word follows the first, with at most one word between them. */
function areAdjacent(first: Hit | undefined, second: Hit | undefined): boolean {
  if (!first || !second) return false;
  const following = new Set(second.positions);
  return first.positions.some((at) => following.has(at + 1) || following.has(at + 2));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
