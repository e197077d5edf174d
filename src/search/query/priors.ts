/** Which kind of documents stands before others, whatever the words. Runs in the browser; pure. */

import { PLACE_FILTER } from '../format/filters.ts';
import { isEmptyWord } from '../text/tokenize.ts';
import type { Unit } from './expand.ts';
import type { Understood } from './recognise.ts';

/** Words of those who ask how to do it at home, which is what guides are for. */
const GUIDE_WORDS = /^(panduan|pedoman|(me|di)?replikasi|tiru|meniru|ditiru)$/;

/**
 * A factor by the number of a document in the index: innovations before what is about them, the
 * better documented a little before the others; regions, which hold but names, after. Guides come
 * first only for who asks for guidance.
 * @param documents how many there are of each kind, in the order of the index.
 */
export function priorsOf(
  [innovations = 0, guides = 0, regions = 0]: readonly number[],
  units: readonly Unit[],
): (document: number) => number {
  const asksForGuides = units.some(({ words }) => words.some((word) => GUIDE_WORDS.test(word)));
  return (document) => {
    if (document < innovations) return 1.05 - (0.1 * document) / innovations;
    if (document < innovations + guides) return asksForGuides ? 2 : 0.8;
    return document < innovations + guides + regions ? 0.4 : 0.6;
  };
}

/** Where nothing but a place was asked for, the place itself stands first. */
export function placeFirst(
  found: readonly number[],
  {
    tokens,
    understood,
    dropped,
  }: {
    tokens: readonly string[];
    understood: readonly Understood[];
    dropped: readonly Understood[];
  },
  [innovations = 0, guides = 0, regions = 0]: readonly number[],
): readonly number[] {
  const used = new Set([...understood, ...dropped].flatMap(({ at }) => at));
  const isAlone =
    understood.length === 1 &&
    tokens.every((token, at) => used.has(at) || isEmptyWord(token) || token === 'inovasi');
  if (!isAlone || understood[0]?.filter !== PLACE_FILTER) return found;
  const isRegion = (document: number) =>
    document >= innovations + guides && document < innovations + guides + regions;
  return [...found.filter(isRegion), ...found.filter((document) => !isRegion(document))];
}
