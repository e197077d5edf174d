/**
 * Orders documents by how well they answer a query of which no word must be there: BM25F over
 * fields, with coverage. Pure; what each word matches is found elsewhere.
 */
import type { QueryTerm } from './expand.ts';

/** How a document matches a word. */
export interface Hit {
  /** Occurrences of the word, each weighed by the part of the document it stands in. */
  weight: number;
  /** Positions of the word in the document, outside of its body. */
  positions: readonly number[];
}

/** The documents that match a word, by their numbers. */
export type Hits = ReadonlyMap<number, Hit>;

/** A document and how well it answers; higher is better. */
export interface Ranked {
  docId: number;
  score: number;
  /** Whether it has every word of the query as it was asked. */
  matchesAllTerms?: boolean;
}

/** Weighed occurrences at which a word counts half of what it can. */
const K1 = 2.5;
/** What a document is worth that matches next to nothing of the query, beside one that matches all. */
const MIN_COORDINATION = 0.35;
/** What a word of a phrase is worth where it stands without the others: a phrase is one term. */
const PARTIAL_PHRASE_WEIGHT = 0.4;
/** What adds to words that stand in the document as they stand in the query. */
const PROXIMITY_BOOST = 0.35;
/** Documents below this part of the best that lack a word share but a common one with the query. */
const RELEVANCE_CUTOFF = 0.2;

/**
 * The documents, the best first, that are worth showing beside the best: those that match nearly as
 * well, and all that have every word.
 */
export function aboveCutoff(ranked: readonly Ranked[]): readonly Ranked[] {
  const least = (ranked[0]?.score ?? 0) * RELEVANCE_CUTOFF;
  return ranked.filter(({ score, matchesAllTerms }) => score >= least || matchesAllTerms);
}

/**
 * The documents that match anything, the best first; of equals the earlier document.
 * @param documents how many there are.
 * @param priorOf a factor for a document, around 1.
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
  let whole = 0;
  for (const term of terms) {
    const { worth, values } = valuesOf(term, hitsOf, idf);
    whole += worth;
    for (const [docId, value] of values) {
      const one = scores.get(docId) ?? { sum: 0, covered: 0 };
      one.sum += value;
      one.covered += worth * Math.min(1, (2.5 * value) / worth);
      scores.set(docId, one);
    }
  }
  const own = terms.flatMap(({ words }) => words);
  for (let index = 1; index < own.length; index += 1) {
    const [first, second] = [own[index - 1] as string, own[index] as string];
    const worth = Math.min(idf(first), idf(second));
    for (const [docId, one] of scores) {
      if (areAdjacent(hitsOf(first)?.get(docId), hitsOf(second)?.get(docId)))
        one.sum += PROXIMITY_BOOST * worth;
    }
  }
  return [...scores]
    .map(([docId, { sum, covered }]) => ({
      docId,
      score: sum * (MIN_COORDINATION + ((1 - MIN_COORDINATION) * covered) / whole) * priorOf(docId),
      matchesAllTerms: own.every((word) => hitsOf(word)?.has(docId)),
    }))
    .sort((a, b) => b.score - a.score || a.docId - b.docId);
}

/** What a part of the query gives each document, and what it can give at most. */
function valuesOf(
  { words, expansions }: QueryTerm,
  hitsOf: (word: string) => Hits | undefined,
  idf: (word: string) => number,
): { worth: number; values: Map<number, number> } {
  const values = new Map<number, number>();
  const own = sum(words.map(idf));
  let worth = own;
  const isPhrase = words.length > 1;
  const alone = isPhrase ? PARTIAL_PHRASE_WEIGHT : 1;
  const whole = isPhrase ? [{ words, weight: 1 }, ...expansions] : expansions;
  for (const word of words) {
    for (const [docId, hit] of hitsOf(word) ?? []) {
      values.set(docId, (values.get(docId) ?? 0) + alone * idf(word) * shareOf(hit));
    }
  }
  for (const expansion of whole) {
    const idfs = expansion.words.map(idf);
    if (idfs.length === 0 || idfs.includes(0)) continue;
    const rare = sum(idfs);
    // A word the catalogue does not know is worth what stands for it.
    const value = own > 0 ? own : rare;
    worth = Math.max(worth, value);
    const [first = '', ...others] = expansion.words;
    for (const [docId, hit] of hitsOf(first) ?? []) {
      const hits = [hit, ...others.map((word) => hitsOf(word)?.get(docId))];
      if (!hits.every((one, at) => at === 0 || areAdjacent(hits[at - 1], one))) continue;
      const share = sum(hits.map((one, at) => (idfs[at] ?? 0) * shareOf(one as Hit))) / rare;
      values.set(docId, Math.max(values.get(docId) ?? 0, expansion.weight * value * share));
    }
  }
  return { worth, values };
}

/** What a match is worth, 0 to 1: the second occurrence adds less than the first. */
function shareOf({ weight }: Hit): number {
  return weight / (weight + K1);
}

/** Whether one word stands next to the other, in this order, with at most one between them. */
function areAdjacent(first: Hit | undefined, second: Hit | undefined): boolean {
  if (!first || !second) return false;
  const places = new Set(second.positions);
  return first.positions.some((at) => places.has(at + 1) || places.has(at + 2));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
