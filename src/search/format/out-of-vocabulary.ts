/**
 * Codec of the file of out-of-vocabulary words: everyday, foreign and old words and other spellings that
 * no document contains, with the terms of the catalogue to which they lead. A search loads it if it has
 * such a word. Encoder and decoder are in one file, so that they stay consistent. Runs in the browser,
 * too.
 */
import type { SearchWords } from '../../domain/vocabulary/search-words.ts';
import { type Lexicon, withTokensOf } from './lexicon.ts';
import { addRelatedTerms, isTermIndexed, termGroups } from './term-groups.ts';

/**
 * Encodes the out-of-vocabulary words. One group per line: the first letter of its relation, or `s` for
 * spellings; its words, separated by commas; `>`; and the terms to which they lead.
 * @param isIndexed returns whether a document contains a word.
 */
export function encodeOutOfVocabulary(
  words: SearchWords,
  isIndexed: (word: string) => boolean,
): string {
  const isTermKnown = isTermIndexed(isIndexed);
  const lines = termGroups(words, isTermKnown).flatMap(({ relation, from, to }) => {
    const unknown = from.filter((key) => !isTermKnown(key));
    const known = to.filter(isTermKnown);
    if (unknown.length === 0 || known.length === 0) return [];
    return [`${relation}${unknown.join(',')}>${known.join(',')}`];
  });
  return lines.join('\n');
}

/** Returns the lexicon with the words in a text of {@link encodeOutOfVocabulary}. */
export function withOutOfVocabulary(lexicon: Lexicon, text: string): Lexicon {
  const relatedTerms = new Map(lexicon.relatedTerms);
  const spellings = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const relation = line.charAt(0);
    const [unknown = '', known = ''] = line.slice(1).split('>');
    const terms = known.split(',');
    for (const word of unknown.split(',')) {
      if (relation === 's') spellings.set(word, (terms[0] ?? '').split(' '));
      else addRelatedTerms(relatedTerms, word, relation, terms);
    }
  }
  const tokens = withTokensOf(lexicon, [...relatedTerms.keys(), ...spellings.keys()]);
  return { ...lexicon, relatedTerms, spellings, tokens };
}
