/** The files of words that a browser loads before and while it searches, from the catalogue. */
import { hashOf } from '../../catalogue/cache/hash.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { memoizePerCatalogue } from '../../catalogue/views/memoize.ts';
import { byEvidence } from '../../domain/listing/sort-orders.ts';
import { encodeWords, type WordList } from '../format/front-coding.ts';
import {
  decodeLexicon,
  encodeLexicon,
  encodeOutOfVocabulary,
  encodePlaces,
  type Lexicon,
  withPlaces,
} from '../format/lexicon.ts';
import { encodeTitles } from '../format/title-list.ts';
import { recogniseEntities } from '../query/recognise.ts';
import { stemOf } from '../text/stem.ts';
import { isStopWord, tokenize } from '../text/tokenize.ts';
import { searchIndexOf } from './build-index.ts';
import { askedAwardYears, type SearchDocument, searchDocuments } from './documents.ts';

/** Documents that must hold a word of a body before it is offered; below are mostly errors. */
const MIN_DOCUMENT_FREQUENCY = 6;

/** Words in the list, the most common first; more would cost more bytes than they find. */
const MAX_WORDS = 4000;

/** Of a word that more of the documents hold than this part, nobody is told apart by it. */
const COMMON_SHARE = 0.25;

/** Longer words are names of forms or slips. */
const MAX_WORD_LENGTH = 18;

/** A file by its name, which holds a hash of its text. */
export interface LexiconFile {
  name: string;
  text: string;
}

/**
 * The files: `lexicon` for every search, `places` where a word may be the name of a region, `strange`
 * where no document has one, `words` where one is half or misspelt, `names` for what is suggested
 * while a reader types.
 */
export type LexiconFiles = Record<
  'lexicon' | 'places' | 'strange' | 'words' | 'names',
  LexiconFile
>;

/** The files of a catalogue; made once for it. */
export const lexiconFiles = memoizePerCatalogue((catalogue): LexiconFiles => {
  const { vocabularies, searchWords, regions } = catalogue;
  const { counted, named } = wordsIn(catalogue);
  const stems = new Set([...counted.keys()].map(stemOf));
  // As a browser tells which words are strange: by their stems, and never an empty word.
  const holds = (word: string) => isStopWord(word) || stems.has(stemOf(word));
  const list: WordList = new Map(
    [...counted]
      .filter(([word, count]) => count >= MIN_DOCUMENT_FREQUENCY || named.has(word))
      .filter(([word]) => word.length > 2 && word.length <= MAX_WORD_LENGTH)
      .sort(([a, common], [b, other]) => other - common || (a < b ? -1 : 1))
      .slice(0, MAX_WORDS)
      .map(([word, count]) => [word, Math.min(9, Math.floor(Math.log2(count)))]),
  );
  const lexicon = encodeLexicon(
    searchWords,
    vocabularies['award-levels'],
    [
      catalogue.innovations.length,
      catalogue.guides.length,
      catalogue.regions.size,
      catalogue.pages.length,
    ],
    {
      holds,
      isCommon: (word) => (counted.get(word) ?? 0) > COMMON_SHARE * catalogue.innovations.length,
      groups: vocabularies['target-groups'],
      pieces: searchIndexOf(catalogue).shardKeys,
      years: askedAwardYears(catalogue),
    },
  );
  const places = encodePlaces(searchWords, regions.values());
  const names = ambiguousTitles(
    searchDocuments(catalogue).filter(({ kind }) => kind === 'inovasi'),
    withPlaces(decodeLexicon(lexicon), places),
  );
  return {
    lexicon: fileOf('padanan', JSON.stringify({ ...lexicon, names: names.join('\n') })),
    places: fileOf('wilayah', JSON.stringify(places)),
    strange: fileOf('asing', JSON.stringify(encodeOutOfVocabulary(searchWords, holds))),
    words: fileOf('kata', JSON.stringify(encodeWords(list))),
    names: fileOf(
      'nama',
      JSON.stringify(encodeTitles(byEvidence(catalogue.innovations), catalogue.guides)),
    ),
  };
});

function fileOf(name: string, text: string): LexiconFile {
  const hash = hashOf([text]).slice(0, 8);
  return { name: `${name}.${hash}.json`, text };
}

/** How many documents hold each word, and the words of names and labels. */
function wordsIn(catalogue: Catalogue): { counted: Map<string, number>; named: Set<string> } {
  const counted = new Map<string, number>();
  const named = new Set<string>();
  for (const { url, fields } of searchDocuments(catalogue)) {
    const texts = Object.values(fields).flatMap(({ texts }) => texts);
    for (const word of new Set(texts.flatMap(tokenize))) {
      counted.set(word, (counted.get(word) ?? 0) + 1);
    }
    if (url.startsWith('/wilayah/')) continue;
    for (const text of [...fields.title.texts, ...fields.names.texts]) {
      for (const word of tokenize(text)) named.add(word);
    }
  }
  return { counted, named };
}

/**
 * Names of which words would be taken for something that the document is not: `Bima Juara` of
 * Klungkung for an award of Bima. As keys of tokens, sorted.
 */
export function ambiguousTitles(documents: readonly SearchDocument[], lexicon: Lexicon): string[] {
  const names = documents.flatMap(({ title, acronym = '', filters }) =>
    [title, acronym]
      .map(tokenize)
      .filter((tokens) =>
        recogniseEntities(tokens, lexicon).inferred.some(
          ({ filter, values }) => !values.some((value) => filters[filter]?.includes(value)),
        ),
      )
      .map((tokens) => tokens.join(' ')),
  );
  return [...new Set(names)].sort();
}
