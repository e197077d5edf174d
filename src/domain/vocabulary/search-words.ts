import type { z } from 'zod';
import type { SEARCH_WORD_SCHEMAS } from './search-words.schema.ts';

/** All lists of words about words. */
export type SearchWords = {
  [Name in keyof typeof SEARCH_WORD_SCHEMAS]: z.infer<(typeof SEARCH_WORD_SCHEMAS)[Name]>;
};

/** A group of words that mean the same or belong together. */
export type SynonymGroup = SearchWords['synonyms'][number];
