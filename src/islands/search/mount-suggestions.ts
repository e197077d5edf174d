/** Fills the list below the box of the search; loaded when the box is first used. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { decodeTitles } from '../../search/format/title-list.ts';
import type { SuggestionData } from '../../search/load/lexicon-reader.ts';
import { type FacetChoice, type SuggestionGroup, suggester } from '../../search/query/suggest.ts';
import Suggestions, { type Props } from './Suggestions.tsx';

/** Starts suggesting. */
export function mountSuggestions(
  place: Omit<Props, 'suggest'>,
  facets: readonly FacetChoice[],
  source: SuggestionData,
): void {
  const suggest = suggesterOf(facets, source);
  createRoot(place.list).render(createElement(Suggestions, { ...place, suggest }));
}

/** What suggests from values of facets, and from what was loaded. */
export function suggesterOf(
  facets: readonly FacetChoice[],
  { names, lexicon, words }: SuggestionData,
): (typed: string) => SuggestionGroup[] {
  return suggester(decodeTitles(names), facets, lexicon, words);
}
