/**
 * Groups of related terms, and their relations in the lexicon's files. Shared by the codecs of the
 * lexicon and of out-of-vocabulary words. Runs in the browser, too.
 */
import type { SearchWords, SynonymGroup } from '../../domain/vocabulary/search-words.ts';
import { tokenize } from '../text/tokenize.ts';
import { keyOf, type Synonym } from './lexicon.ts';

/** Weight of a match with a related term, by relation. */
const RELATION_WEIGHTS: Record<SynonymGroup['relation'], number> = {
  equivalent: 0.75,
  narrower: 0.45,
  related: 0.4,
};

/** The relations by their first letter, which is what the files contain. */
const RELATIONS: Readonly<Record<string, SynonymGroup['relation']>> = {
  e: 'equivalent',
  n: 'narrower',
  r: 'related',
};

/** Terms that lead to others. All are keys; see {@link keyOf}. */
export interface TermGroup {
  /** First letter of the relation, or `s` for a spelling. */
  relation: string;
  /** The terms that lead. */
  from: readonly string[];
  /** The terms to which they lead; the same array as `from` if each leads to all others. */
  to: readonly string[];
}

/** Returns the test whether documents contain each word of a term, by its key. */
export function isTermIndexed(isIndexed: (word: string) => boolean): (key: string) => boolean {
  return (key) => key.split(' ').every(isIndexed);
}

/** Returns the groups of synonyms, spellings, acronyms and word families. */
export function termGroups(words: SearchWords, isIndexed: (key: string) => boolean): TermGroup[] {
  const group = (
    relation: string,
    terms: readonly string[],
    said?: readonly string[],
  ): TermGroup => {
    const keys = keysOf(terms);
    if (said) return { relation, from: keysOf(said), to: keys };
    if (relation === 'n') return { relation, from: keys.slice(0, 1), to: keys.slice(1) };
    return { relation, from: keys, to: keys };
  };
  return [
    ...words.synonyms.map(({ relation, terms, said }) => group(relation.charAt(0), terms, said)),
    ...words.spellings.flatMap(({ standard, variants }) => {
      const isOnlyASpelling = (variant: string) =>
        tokenize(variant).length === 1 && isIndexed(keyOf(standard)) && !isIndexed(keyOf(variant));
      const only = variants.filter(isOnlyASpelling);
      const others = variants.filter((variant) => !isOnlyASpelling(variant));
      return [
        ...(only.length > 0 ? [group('s', [standard, ...only])] : []),
        ...(others.length > 0 ? [group('e', [standard, ...others])] : []),
      ];
    }),
    ...words.acronyms.map(({ acronym, senses }) => group('n', [acronym, ...senses])),
    ...words['word-families'].flatMap(({ root, forms }) => {
      // Stemming removes affixes; only forms that it does not join are needed.
      const others = forms.filter((form) => !form.includes(root.slice(1)));
      return others.length > 0 ? [group('r', [forms[0] as string, ...others])] : [];
    }),
  ];
}

/**
 * Adds related terms of a term.
 * @param relation first letter of the relation; others than those of {@link RELATIONS} add nothing.
 */
export function addRelatedTerms(
  relatedTerms: Map<string, readonly Synonym[]>,
  term: string,
  relation: string,
  terms: readonly string[],
): void {
  const name = RELATIONS[relation];
  if (!name) return;
  const synonym = { terms, weight: RELATION_WEIGHTS[name] };
  relatedTerms.set(term, [...(relatedTerms.get(term) ?? []), synonym]);
}

/** Returns the keys of terms, each once. Terms with a comma, the separator, are omitted: nobody types them. */
export function keysOf(terms: readonly string[]): string[] {
  return [...new Set(terms.filter((term) => !term.includes(',')).map(keyOf))];
}
