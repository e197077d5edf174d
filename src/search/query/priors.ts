/** Static rank: document priors by kind and evidence, independent of matches. Runs in the browser; pure. */

import { PLACE_FILTER } from '../format/filters.ts';
import { isStopWord } from '../text/tokenize.ts';
import type { QueryTerm } from './expand.ts';
import type { InferredFilter } from './recognise.ts';

/** Words that ask for guidance on replication. */
const GUIDE_WORDS = /^(panduan|pedoman|(me|di)?replikasi|tiru|meniru|ditiru)$/;

/**
 * Returns the score factor of a document by its id: 1.05 to 0.95 for innovations, best evidence first;
 * 0.8 for guides, or 2 if the query asks for guidance; 0.4 for regions, which have few words but
 * names; 0.6 for pages.
 * @param documents number of documents of each kind, in the order of the index.
 */
export function documentPriors(
  [innovations = 0, guides = 0, regions = 0]: readonly number[],
  terms: readonly QueryTerm[],
): (docId: number) => number {
  const asksForGuides = terms.some(({ words }) => words.some((word) => GUIDE_WORDS.test(word)));
  return (docId) => {
    if (docId < innovations) return 1.05 - (0.1 * docId) / innovations;
    if (docId < innovations + guides) return asksForGuides ? 2 : 0.8;
    return docId < innovations + guides + regions ? 0.4 : 0.6;
  };
}

/** Moves the region itself to the front if the query names a place and nothing else. */
export function placeFirst(
  found: readonly number[],
  {
    tokens,
    inferred,
    droppedFilters,
  }: {
    tokens: readonly string[];
    inferred: readonly InferredFilter[];
    droppedFilters: readonly InferredFilter[];
  },
  [innovations = 0, guides = 0, regions = 0]: readonly number[],
): readonly number[] {
  const used = new Set([...inferred, ...droppedFilters].flatMap(({ positions }) => positions));
  const isOnlyFilter =
    inferred.length === 1 &&
    tokens.every((token, at) => used.has(at) || isStopWord(token) || token === 'inovasi');
  if (!isOnlyFilter || inferred[0]?.filter !== PLACE_FILTER) return found;
  const isRegion = (docId: number) =>
    docId >= innovations + guides && docId < innovations + guides + regions;
  return [...found.filter(isRegion), ...found.filter((docId) => !isRegion(docId))];
}
