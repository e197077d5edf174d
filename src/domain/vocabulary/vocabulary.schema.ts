/** The schemas of the files `content/vocabulary/<name>.yaml`. */
import { z } from 'zod';
import { indicatorSchema } from './indicator.schema.ts';
import type { VocabularyName } from './vocabulary.ts';
import { vocabularyTermSchema } from './vocabulary-term.schema.ts';

const PLAIN_VOCABULARY = z.array(vocabularyTermSchema).min(1);
const INDICATORS = z.array(indicatorSchema).min(1);

/** What the file of a vocabulary must hold: a list of its terms. */
export function vocabularySchemaOf(
  name: VocabularyName,
): typeof PLAIN_VOCABULARY | typeof INDICATORS {
  return name === 'indicators' ? INDICATORS : PLAIN_VOCABULARY;
}
