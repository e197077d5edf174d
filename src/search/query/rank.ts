/**
 * Orders documents by how well they answer a query of which no word must be there: BM25F over
 * fields, with coverage. Pure; what each word matches is found elsewhere.
 */
import type { Unit } from './expand.ts';

/** How a document matches a word. */
export interface Hit {
  /** Occurrences of the word, each weighed by the part of the document it stands in. */
  weight: number;
  /** Positions of the word in the document, outside of its body. */
  at: readonly number[];
}

/** The documents that match a word, by their numbers. */
export type Hits = ReadonlyMap<number, Hit>;

/** A document and how well it answers; higher is better. */
export interface Ranked {
  document: number;
  score: number;
  /** Whether it has every word of the query as it was asked. */
  hasAll?: boolean;
}

/** Weighed occurrences at which a word counts half of what it can. */
const HALF = 2.5;
/** What a document is worth that matches next to nothing of the query, beside one that matches all. */
const UNCOVERED = 0.35;
/** What a word of a phrase is worth where it stands without the others: a phrase is one term. */
const ALONE = 0.4;
/** What adds to words that stand in the document as they stand in the query. */
const TOGETHER = 0.35;
/** Documents below this part of the best that lack a word share but a common one with the query. */
const WORTH_SHOWING = 0.2;

/**
 * The documents, the best first, that are worth showing beside the best: those that match nearly as
 * well, and all that have every word.
 */
export function worthShowing(ranked: readonly Ranked[]): readonly Ranked[] {
  const least = (ranked[0]?.score ?? 0) * WORTH_SHOWING;
  return ranked.filter(({ score, hasAll }) => score >= least || hasAll);
}

/**
 * The documents that match anything, the best first; of equals the earlier document.
 * @param documents how many there are.
 * @param priorOf a factor for a document, around 1.
 */
export function rank(
  units: readonly Unit[],
  hitsOf: (word: string) => Hits | undefined,
  documents: number,
  priorOf: (document: number) => number,
): Ranked[] {
  const rarity = (word: string) => {
    const found = hitsOf(word)?.size ?? 0;
    return found === 0 ? 0 : Math.log(1 + (documents - found + 0.5) / (found + 0.5));
  };
  const scores = new Map<number, { sum: number; covered: number }>();
  let whole = 0;
  for (const unit of units) {
    const { worth, values } = valuesOf(unit, hitsOf, rarity);
    whole += worth;
    for (const [document, value] of values) {
      const one = scores.get(document) ?? { sum: 0, covered: 0 };
      one.sum += value;
      one.covered += worth * Math.min(1, (2.5 * value) / worth);
      scores.set(document, one);
    }
  }
  const own = units.flatMap(({ words }) => words);
  for (let index = 1; index < own.length; index += 1) {
    const [first, second] = [own[index - 1] as string, own[index] as string];
    const worth = Math.min(rarity(first), rarity(second));
    for (const [document, one] of scores) {
      if (stand(hitsOf(first)?.get(document), hitsOf(second)?.get(document)))
        one.sum += TOGETHER * worth;
    }
  }
  return [...scores]
    .map(([document, { sum, covered }]) => ({
      document,
      score: sum * (UNCOVERED + ((1 - UNCOVERED) * covered) / whole) * priorOf(document),
      hasAll: own.every((word) => hitsOf(word)?.has(document)),
    }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

/** What a part of the query gives each document, and what it can give at most. */
function valuesOf(
  { words, alternatives }: Unit,
  hitsOf: (word: string) => Hits | undefined,
  rarity: (word: string) => number,
): { worth: number; values: Map<number, number> } {
  const values = new Map<number, number>();
  const own = sum(words.map(rarity));
  let worth = own;
  const isPhrase = words.length > 1;
  const alone = isPhrase ? ALONE : 1;
  const whole = isPhrase ? [{ words, weight: 1 }, ...alternatives] : alternatives;
  for (const word of words) {
    for (const [document, hit] of hitsOf(word) ?? []) {
      values.set(document, (values.get(document) ?? 0) + alone * rarity(word) * shareOf(hit));
    }
  }
  for (const alternative of whole) {
    const rarities = alternative.words.map(rarity);
    if (rarities.length === 0 || rarities.includes(0)) continue;
    const rare = sum(rarities);
    // A word the catalogue does not know is worth what stands for it.
    const value = own > 0 ? own : rare;
    worth = Math.max(worth, value);
    const [first = '', ...others] = alternative.words;
    for (const [document, hit] of hitsOf(first) ?? []) {
      const hits = [hit, ...others.map((word) => hitsOf(word)?.get(document))];
      if (!hits.every((one, at) => at === 0 || stand(hits[at - 1], one))) continue;
      const share = sum(hits.map((one, at) => (rarities[at] ?? 0) * shareOf(one as Hit))) / rare;
      values.set(document, Math.max(values.get(document) ?? 0, alternative.weight * value * share));
    }
  }
  return { worth, values };
}

/** What a match is worth, 0 to 1: the second occurrence adds less than the first. */
function shareOf({ weight }: Hit): number {
  return weight / (weight + HALF);
}

/** Whether one word stands next to the other, in this order, with at most one between them. */
function stand(first: Hit | undefined, second: Hit | undefined): boolean {
  if (!first || !second) return false;
  const places = new Set(second.at);
  return first.at.some((at) => places.has(at + 1) || places.has(at + 2));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
