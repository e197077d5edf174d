/**
 * Codec of the lexicon file, which every search loads: synonyms, award levels, target groups, and the
 * sizes of the index. Plain lines, because they compress best. Encoder and decoder are in one file, so
 * that they stay consistent. Runs in the browser, too.
 */
import type { SearchWords } from '../../domain/vocabulary/search-words.ts';
import type { VocabularyTerm } from '../../domain/vocabulary/vocabulary-term.ts';
import { keyOf, type Lexicon, type Named, type Synonym, withTokensOf } from './lexicon.ts';
import { addRelatedTerms, isTermIndexed, keysOf, termGroups } from './term-groups.ts';

/** The encoded lexicon. */
export interface LexiconFile {
  /**
   * One group per line: the first letter of its relation, then its terms, separated by commas. Terms
   * before a `>` only lead to those after it.
   */
  synonyms: string;
  /** One level of KIPP awards per line: `id,label`. */
  levels: string;
  /** The years that are recognised as award years, ascending, separated by spaces. */
  years: string;
  /** One target group per line: its id, then other terms for it, separated by commas. */
  groups: string;
  /** Number of documents of each kind, in the order of the index: innovations, guides, regions, pages. */
  documents: number[];
  /** The keys of the index's shards, ascending, separated by spaces. */
  pieces: string;
  /** One title per line in which no entity is to be recognised. */
  names: string;
}

/**
 * Encodes the lexicon of a catalogue. Terms with a comma are omitted, and terms with a word that no
 * document contains: they are in the file of out-of-vocabulary words.
 * @param documents number of documents of each kind, in the order of the index.
 */
export function encodeLexicon(
  words: SearchWords,
  levels: readonly VocabularyTerm[],
  documents: number[],
  {
    isIndexed = () => true,
    isCommon = () => false,
    groups = [],
    shardKeys = [],
    years = [],
  }: {
    /** Returns whether a document contains a word. */
    isIndexed?: (word: string) => boolean;
    /** Returns whether a word is too common to name a target group: `warga`, `desa`. */
    isCommon?: (word: string) => boolean;
    groups?: readonly VocabularyTerm[];
    shardKeys?: readonly string[];
    years?: readonly string[];
  } = {},
): LexiconFile {
  const isTermKnown = isTermIndexed(isIndexed);
  return {
    synonyms: termGroups(words, isTermKnown)
      .flatMap(({ relation, from, to }) => {
        const known = { from: from.filter(isTermKnown), to: to.filter(isTermKnown) };
        if (from === to) return known.to.length > 1 ? [relation + known.to.join(',')] : [];
        if (known.from.length === 0 || known.to.length === 0) return [];
        return [`${relation}${known.from.join(',')}>${known.to.join(',')}`];
      })
      .join('\n'),
    levels: levels.map(({ id, label }) => `${id},${label}`).join('\n'),
    years: years.join(' '),
    groups: groups
      .map(({ id, terms = [] }) =>
        // The decoder adds the id as a term.
        [id, ...keysOf(terms).filter((key) => key !== keyOf(id) && !isCommon(key))].join(','),
      )
      .join('\n'),
    documents,
    pieces: shardKeys.join(' '),
    names: '',
  };
}

/** Decodes a file of {@link encodeLexicon}, without region names and out-of-vocabulary words. */
export function decodeLexicon(file: LexiconFile): Lexicon {
  const relatedTerms = decodeSynonyms(file.synonyms);
  return {
    relatedTerms,
    spellings: new Map(),
    places: new Map(),
    islands: new Map(),
    joined: new Map(),
    levels: decodeLevels(file.levels),
    years: new Set(file.years.split(' ')),
    groups: decodeGroups(file.groups),
    tokens: withTokensOf({ tokens: new Set() }, relatedTerms.keys()),
    documents: file.documents,
    shardKeys: file.pieces.split(' '),
    names: new Set(file.names.split('\n')),
  };
}

function decodeSynonyms(text: string): Map<string, readonly Synonym[]> {
  const relatedTerms = new Map<string, readonly Synonym[]>();
  for (const line of text.split('\n')) {
    const parts = line.slice(1).split('>');
    const terms = (parts.at(-1) as string).split(',');
    const leading = parts.length > 1 ? parts[0]?.split(',') : undefined;
    for (const term of leading ?? terms) {
      const others = terms.filter((other) => other !== term);
      addRelatedTerms(relatedTerms, term, line.charAt(0), others);
    }
  }
  return relatedTerms;
}

/** Decodes the levels by label and by the label's first word, unless that is `top` or `peserta`. */
function decodeLevels(text: string): Map<string, Named> {
  const levels = new Map<string, Named>();
  for (const line of text.split('\n')) {
    const [id = '', label = ''] = line.split(',');
    for (const name of [label, label.split(' ')[0] ?? '']) {
      if (!/^(top|peserta)$/i.test(name)) levels.set(keyOf(name), { id, label });
    }
  }
  return levels;
}

function decodeGroups(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [id = '', ...terms] = line.split(',');
      return [keyOf(id), ...terms].map((key) => [key, id] as const);
    }),
  );
}
