/**
 * Vocabularies: the closed lists of words an entry may use. They live as data in
 * `content/vocabulary/<name>.yaml`; here is only what a list is and which lists there must be.
 */
import type { Indicator } from './indicator.ts';
import type { VocabularyId } from './vocabulary-ids.ts';
import type { VocabularyTerm } from './vocabulary-term.ts';

export type { VocabularyTerm } from './vocabulary-term.ts';

/** The vocabularies that must exist, by the name of their file. */
export const VOCABULARY_NAMES = [
  'sectors',
  'target-groups',
  'poverty-strategies',
  'poverty-directness',
  'institution-types',
  'statuses',
  'novelty-levels',
  'evidence-kinds',
  'cost-levels',
  'award-programmes',
  'award-levels',
  'award-groups',
  'poverty-data',
  'replication-statuses',
  'replication-scopes',
  'connectivity-levels',
  'electricity-levels',
  'source-kinds',
  'result-directions',
  'guide-stages',
  'staff-levels',
  'indicator-kinds',
  'fit-parts',
  'indicators',
] as const;

/** The name of a vocabulary. */
export type VocabularyName = (typeof VOCABULARY_NAMES)[number];

/** All vocabularies, by name: terms in the order in which they are shown. */
export type Vocabularies = {
  [Name in Exclude<VocabularyName, 'indicators'>]: VocabularyTerm<VocabularyId<Name>>[];
} & {
  indicators: Indicator[];
};

/**
 * The term with this id.
 * @throws when the vocabulary has no such term; a checked entry never causes this.
 */
export function termOf<Name extends VocabularyName>(
  vocabularies: Vocabularies,
  name: Name,
  id: VocabularyId<Name>,
): VocabularyTerm {
  const terms: readonly VocabularyTerm[] = vocabularies[name];
  const term = terms.find((candidate) => candidate.id === id);
  if (!term) throw new Error(`Kosakata ${name} tidak punya id "${id}".`);
  return term;
}

/** The label of the term with this id, its short one where it has one and `short` is asked for. */
export function labelOf<Name extends VocabularyName>(
  vocabularies: Vocabularies,
  name: Name,
  id: VocabularyId<Name>,
  form: 'label' | 'short' = 'label',
): string {
  const term = termOf(vocabularies, name, id);
  return form === 'short' ? (term.short ?? term.label) : term.label;
}
