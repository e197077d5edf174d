/** How a query was read where that differs from what was typed. Shown above the results. */
import type { InferredFilter } from './recognise.ts';

/** What was searched for, where it is not what was typed. */
export interface QueryInterpretation {
  /** Replaced words: a partial word by a whole one, a misspelt word by its correction. */
  corrections: readonly { from: string; to: string }[];
  /** Filters inferred from words, in use. */
  inferred: readonly InferredFilter[];
  /** Inferred filters that had to be dropped to find anything. */
  droppedFilters: readonly InferredFilter[];
  /** Query terms that match no result. */
  missingTerms: readonly string[];
  /** Ids of target groups that words name, by which the results could be narrowed. */
  suggestedGroups: readonly string[];
  /** The tokens that were searched for, without those in quotation marks. */
  tokens: readonly string[];
  /** Quoted phrases, each as its tokens. */
  phrases: readonly (readonly string[])[];
  /** Words of the catalogue similar to unknown ones; empty where anything was found. */
  similarWords: readonly string[];
}

/** The interpretation of an empty query. */
export const NO_INTERPRETATION: QueryInterpretation = {
  corrections: [],
  inferred: [],
  droppedFilters: [],
  missingTerms: [],
  suggestedGroups: [],
  tokens: [],
  phrases: [],
  similarWords: [],
};
