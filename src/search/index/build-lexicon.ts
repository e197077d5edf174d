/** Builds the files of words of a catalogue: lexicon, word list and title list. */
import { hashOf } from '../../catalogue/cache/hash.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { memoizePerCatalogue } from '../../catalogue/views/memoize.ts';
import { byEvidence } from '../../domain/listing/sort-orders.ts';
import { encodeWords, type WordList } from '../format/front-coding.ts';
import type { Lexicon } from '../format/lexicon.ts';
import { decodeLexicon, encodeLexicon } from '../format/lexicon-file.ts';
import { encodeOutOfVocabulary } from '../format/out-of-vocabulary.ts';
import { encodePlaces, withPlaces } from '../format/region-names.ts';
import { encodeTitles } from '../format/title-list.ts';
import { recogniseEntities } from '../query/recognise.ts';
import { stemOf } from '../text/stem.ts';
import { isStopWord, tokenize } from '../text/tokenize.ts';
import { searchIndexOf } from './build-index.ts';
import { askedAwardYears, type SearchDocument, searchDocuments } from './documents.ts';

/** Minimum document frequency of a word in the word list, unless a name has it; rarer ones are mostly errors. */
const MIN_DOCUMENT_FREQUENCY = 6;

/** Maximum number of words in the word list, the most common first; more would cost more bytes than they find. */
const MAX_WORDS = 4000;

/** Share of the innovations above which a word is too common to name a target group. */
const COMMON_SHARE = 0.25;

/** Maximum length of a word in the word list, in letters; longer ones are names of forms or errors. */
const MAX_WORD_LENGTH = 18;

/** A file; its name contains a hash of its text. */
export interface LexiconFile {
  name: string;
  text: string;
}

/**
 * The files of words: `lexicon` for every search; `places` for queries with a possible region name;
 * `strange` for queries with an out-of-vocabulary word; `words`, the word list for completion and
 * correction; `names`, the title list for suggestions.
 */
export type LexiconFiles = Record<
  'lexicon' | 'places' | 'strange' | 'words' | 'names',
  LexiconFile
>;

/** Returns the files of words of a catalogue, built once. */
export const lexiconFiles = memoizePerCatalogue((catalogue): LexiconFiles => {
  const { vocabularies, searchWords, regions } = catalogue;
  const { frequencies, nameWords } = countWords(catalogue);
  const stems = new Set([...frequencies.keys()].map(stemOf));
  // The same rule as in a browser: by stem, and a stop word is never out of vocabulary.
  const isIndexed = (word: string) => isStopWord(word) || stems.has(stemOf(word));
  const list: WordList = new Map(
    [...frequencies]
      .filter(([word, count]) => count >= MIN_DOCUMENT_FREQUENCY || nameWords.has(word))
      .filter(([word]) => word.length > 2 && word.length <= MAX_WORD_LENGTH)
      .sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1))
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
      isIndexed,
      isCommon: (word) =>
        (frequencies.get(word) ?? 0) > COMMON_SHARE * catalogue.innovations.length,
      groups: vocabularies['target-groups'],
      shardKeys: searchIndexOf(catalogue).shardKeys,
      years: askedAwardYears(catalogue),
    },
  );
  const places = encodePlaces(searchWords, regions.values());
  const verbatimTitles = ambiguousTitles(
    searchDocuments(catalogue).filter(({ kind }) => kind === 'inovasi'),
    withPlaces(decodeLexicon(lexicon), places),
  );
  return {
    lexicon: fileOf('padanan', JSON.stringify({ ...lexicon, names: verbatimTitles.join('\n') })),
    places: fileOf('wilayah', JSON.stringify(places)),
    strange: fileOf('asing', JSON.stringify(encodeOutOfVocabulary(searchWords, isIndexed))),
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

/** Returns the document frequency of each word, and the words of titles, names and labels. */
function countWords(catalogue: Catalogue): {
  frequencies: Map<string, number>;
  nameWords: Set<string>;
} {
  const frequencies = new Map<string, number>();
  const nameWords = new Set<string>();
  for (const { url, fields } of searchDocuments(catalogue)) {
    const texts = Object.values(fields).flatMap(({ texts }) => texts);
    for (const word of new Set(texts.flatMap(tokenize))) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
    if (url.startsWith('/wilayah/')) continue;
    for (const text of [...fields.title.texts, ...fields.names.texts]) {
      for (const word of tokenize(text)) nameWords.add(word);
    }
  }
  return { frequencies, nameWords };
}

/**
 * Returns the titles and acronyms whose words would be recognised as an entity that the document does
 * not have: `Bima Juara` of Klungkung as an award of Bima. As keys of tokens, sorted.
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
