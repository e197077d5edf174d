import type { z } from 'zod';
import type { SEARCH_WORD_SCHEMAS } from './search-words.schema.ts';

/** All word lists of the search, by the name of their file. */
export type SearchWords = {
  [Name in keyof typeof SEARCH_WORD_SCHEMAS]: z.infer<(typeof SEARCH_WORD_SCHEMAS)[Name]>;
};

/** A group of words that mean the same or are related. */
export type SynonymGroup = SearchWords['synonyms'][number];
