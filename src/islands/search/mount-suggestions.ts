/** Mounts the suggestions below the search box; loaded when the box is first used. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { decodeTitles } from '../../search/format/title-list.ts';
import type { SuggestionData } from '../../search/load/lexicon-reader.ts';
import { type FacetChoice, type SuggestionGroup, suggester } from '../../search/query/suggest.ts';
import Suggestions, { type Props } from './Suggestions.tsx';

/** Mounts the suggestions. */
export function mountSuggestions(
  elements: Omit<Props, 'suggest'>,
  facets: readonly FacetChoice[],
  source: SuggestionData,
): void {
  const suggest = suggesterOf(facets, source);
  createRoot(elements.list).render(createElement(Suggestions, { ...elements, suggest }));
}

/** Returns the function that suggests from values of facets and the loaded data. */
export function suggesterOf(
  facets: readonly FacetChoice[],
  { names, lexicon, words }: SuggestionData,
): (typed: string) => SuggestionGroup[] {
  return suggester(decodeTitles(names), facets, lexicon, words);
}
