import type { z } from 'zod';
import type { vocabularyTermSchema } from './vocabulary-term.schema.ts';

/** One term of a vocabulary, with its possible ids where they are known. */
export type VocabularyTerm<Id extends string = string> = z.infer<typeof vocabularyTermSchema> & {
  id: Id;
};
