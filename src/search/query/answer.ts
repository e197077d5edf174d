/**
 * From matches to the documents that answer a query: chosen and inferred filters, phrases, and the
 * relaxation of inferred filters where nothing satisfies all of them. Runs in the browser.
 */
import { PLACE_FILTER, TARGET_GROUP_FACET } from '../format/filters.ts';
import { stemOf } from '../text/stem.ts';
import { tokenize } from '../text/tokenize.ts';
import { NO_INTERPRETATION, type QueryInterpretation } from './interpretation.ts';
import type { QueryMatcher } from './match.ts';
import { parseQuoted } from './parse-words.ts';
import { documentsWithPhrases } from './phrases.ts';
import { aboveCutoff } from './rank.ts';
import type { InferredFilter } from './recognise.ts';
import { relaxations } from './relax-recognised.ts';
import { indexFilters, type SearchQuery } from './search-query.ts';

/** Returns whether a found document satisfies something. */
export type Condition = (found: { docId: number }) => boolean;

/** Values by filter: a result has any value of each filter. */
type Filters = readonly (readonly [filter: string, values: readonly string[]])[];

/** The documents that answer a query. */
export interface FilteredResults {
  /** Best first. */
  docIds: readonly number[];
  /** Stems to highlight in results. */
  stems: ReadonlySet<string>;
  interpretation: QueryInterpretation;
  /** Returns the number of results if they had to satisfy this condition, too. */
  countWith(condition: Condition): number;
}

const NO_RESULTS: FilteredResults = {
  docIds: [],
  stems: new Set(),
  interpretation: NO_INTERPRETATION,
  countWith: () => 0,
};

/**
 * Returns the documents that answer a query; none for a query of punctuation alone.
 * @throws when a file of the index cannot be loaded.
 */
export async function answerQuery(
  query: SearchQuery,
  matcher: QueryMatcher,
): Promise<FilteredResults> {
  if (hasOnlyPunctuation(query)) return NO_RESULTS;
  const { phrases, others } = parseQuoted(query.words);
  const chosen = Object.entries(indexFilters(query.chosen));
  if (phrases.length > 0 && others.length === 0) return matchPhrases(phrases, chosen, matcher);
  const { interpretation, terms, lexicon, stems, missingIn, ranked, rankedWith } =
    await matcher.matches(query);
  // Beside a chosen group a suggested one would add to the results instead of narrowing them.
  const suggestedGroups = query.chosen[TARGET_GROUP_FACET] ? [] : interpretation.suggestedGroups;
  const [isPhrased, isChosen] = await Promise.all([
    withPhrases(phrases, matcher),
    withFilters(chosen, matcher),
  ]);
  // Inferred filters are relaxed before chosen ones, and one of them before all of them.
  for (const { kept, dropped } of relaxations(interpretation.inferred, lexicon)) {
    if (terms.length === 0 && kept.length === 0 && dropped.length > 0) continue;
    const isKept = await withFilters(filtersOf(kept), matcher);
    // The name of a dropped place is still a word that documents may contain.
    const places = dropped
      .filter(({ filter }) => filter === PLACE_FILTER)
      .flatMap(({ positions }) => positions);
    const all = places.length > 0 ? await rankedWith(places) : ranked;
    // The cutoff applies within the filters: beside the best of all documents, the best of a
    // regency may fall below it.
    const within = (...more: readonly Condition[]) => {
      const conditions = [isPhrased, isChosen, isKept, ...more];
      const found = all.filter((one) => conditions.every((condition) => condition(one)));
      return query.verbatim
        ? found.filter(({ matchesAllTerms = true }) => matchesAllTerms)
        : aboveCutoff(found);
    };
    const found = within();
    if (found.length === 0) continue;
    const docIds = docIdsOf(found);
    return {
      docIds,
      stems,
      interpretation: {
        ...interpretation,
        suggestedGroups,
        inferred: kept,
        droppedFilters: dropped,
        missingTerms: missingIn(docIds),
      },
      countWith: (condition) => within(condition).length,
    };
  }
  const similarWords = await matcher.similarWords(interpretation.tokens);
  return {
    ...NO_RESULTS,
    stems,
    interpretation: { ...interpretation, suggestedGroups, similarWords },
  };
}

/** Returns the condition that a document has a value of each filter. @throws as {@link answerQuery}. */
export async function withFilters(filters: Filters, matcher: QueryMatcher): Promise<Condition> {
  const index = await matcher.index();
  const each = await Promise.all(
    filters.map(([name, values]) => index.documentsWithAny(name, values)),
  );
  return ({ docId }) => each.every((docIds) => docIds.has(docId));
}

/** Returns whether a query has words, but none with a letter or digit. */
export function hasOnlyPunctuation({ words }: Pick<SearchQuery, 'words'>): boolean {
  return words.trim() !== '' && tokenize(words).length === 0;
}

async function withPhrases(
  phrases: readonly (readonly string[])[],
  matcher: QueryMatcher,
): Promise<Condition> {
  if (phrases.length === 0) return () => true;
  const found = new Set(docIdsOf(await documentsWithPhrases(await matcher.index(), phrases)));
  return ({ docId }) => found.has(docId);
}

/** Returns the documents that contain the phrases verbatim, for a query of nothing else. */
async function matchPhrases(
  phrases: readonly (readonly string[])[],
  chosen: Filters,
  matcher: QueryMatcher,
): Promise<FilteredResults> {
  const index = await matcher.index();
  const [found, isChosen] = await Promise.all([
    documentsWithPhrases(index, phrases),
    withFilters(chosen, matcher),
  ]);
  const results = found.filter(isChosen);
  return {
    docIds: docIdsOf(results),
    stems: new Set(phrases.flat().map(stemOf)),
    interpretation: { ...NO_INTERPRETATION, phrases },
    countWith: (condition) => results.filter(condition).length,
  };
}

/** Returns inferred filters as values by filter: of two places a result has either. */
function filtersOf(inferred: readonly InferredFilter[]): Filters {
  return [...Map.groupBy(inferred, ({ filter }) => filter)].map(([filter, same]) => [
    filter,
    same.flatMap(({ values }) => values),
  ]);
}

function docIdsOf(found: readonly { docId: number }[]): number[] {
  return found.map(({ docId }) => docId);
}
