import type { z } from 'zod';
import type { vocabularyTermSchema } from './vocabulary-term.schema.ts';

/** One word of a vocabulary, with the ids it may have where they are known. */
export type VocabularyTerm<Id extends string = string> = z.infer<typeof vocabularyTermSchema> & {
  id: Id;
};
