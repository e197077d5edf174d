/** Which kind of documents stands before others, whatever the words. Runs in the browser; pure. */

import { PLACE_FILTER } from '../format/filters.ts';
import { isStopWord } from '../text/tokenize.ts';
import type { QueryTerm } from './expand.ts';
import type { InferredFilter } from './recognise.ts';

/** Words of those who ask how to do it at home, which is what guides are for. */
const GUIDE_WORDS = /^(panduan|pedoman|(me|di)?replikasi|tiru|meniru|ditiru)$/;

/**
 * A factor by the number of a document in the index: innovations before what is about them, the
 * better documented a little before the others; regions, which hold but names, after. Guides come
 * first only for who asks for guidance.
 * @param documents how many there are of each kind, in the order of the index.
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

/** Where nothing but a place was asked for, the place itself stands first. */
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
  const isAlone =
    inferred.length === 1 &&
    tokens.every((token, at) => used.has(at) || isStopWord(token) || token === 'inovasi');
  if (!isAlone || inferred[0]?.filter !== PLACE_FILTER) return found;
  const isRegion = (docId: number) =>
    docId >= innovations + guides && docId < innovations + guides + regions;
  return [...found.filter(isRegion), ...found.filter((docId) => !isRegion(docId))];
}
