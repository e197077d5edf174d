/** Loads the files of words on demand: the lexicon, titles, and the words of the catalogue. Runs in the browser. */
import { decodeWords, type WordList } from '../format/front-coding.ts';
import type { Lexicon } from '../format/lexicon.ts';
import { decodeLexicon } from '../format/lexicon-file.ts';
import { withOutOfVocabulary } from '../format/out-of-vocabulary.ts';
import { withPlaces } from '../format/region-names.ts';
import type { TitleListFile } from '../format/title-list.ts';
import { isStopWord } from '../text/tokenize.ts';
import { fetchJson } from './fetch-json.ts';
import { PromiseCache } from './promise-cache.ts';

/** Addresses of the index and of the files of words. */
export interface IndexLocation {
  /** Address of the site's root, with a closing slash. */
  root: string;
  /** Address of the index's folder, with a closing slash. */
  folder: string;
  /** Address of the lexicon: synonyms, awards, target groups, and the sizes of the index. */
  lexicon: string;
  /** Address of the file of region names. */
  places: string;
  /** Address of the file of out-of-vocabulary words. */
  strange: string;
  /** Address of the word list of the catalogue. */
  words: string;
  /** Address of the title list, on pages with suggestions. */
  names?: string;
}

/** The data for suggestions. */
export interface SuggestionData {
  names: TitleListFile;
  /** Includes region names. */
  lexicon: Lexicon;
  words: WordList;
}

/** Reader of one catalogue's words. Files are cached; one that failed to load is requested again next time. */
export class LexiconReader {
  readonly #location: IndexLocation;
  readonly #cache = new PromiseCache();

  constructor(location: IndexLocation) {
    this.#location = location;
  }

  /** Returns the lexicon without region names and out-of-vocabulary words. @throws when it cannot be loaded. */
  lexicon(): Promise<Lexicon> {
    return this.#cache.get('lexicon', async () =>
      decodeLexicon(await fetchJson(this.#location.lexicon)),
    );
  }

  /**
   * Returns the lexicon for a query. It includes region names if the tokens may contain one, and
   * out-of-vocabulary words if a token still has no entry and no document contains it.
   * @param isIndexed whether a document contains a word.
   * @throws when a file cannot be loaded.
   */
  async lexiconFor(
    tokens: readonly string[],
    isIndexed: (token: string) => Promise<boolean>,
  ): Promise<Lexicon> {
    const lexicon = await this.lexicon();
    if (!tokens.some(isOutOfVocabulary(lexicon))) return lexicon;
    const withRegions = await this.#withPlaces();
    const unknown = tokens
      .filter(isOutOfVocabulary(withRegions))
      .filter((token) => !/\d/.test(token));
    const indexed = await Promise.all(unknown.map(isIndexed));
    if (!indexed.includes(false)) return withRegions;
    return this.#cache.get('strange', async () =>
      withOutOfVocabulary(withRegions, await fetchJson<string>(this.#location.strange)),
    );
  }

  /** Returns the word list of the catalogue. @throws when it cannot be loaded. */
  list(): Promise<WordList> {
    return this.#cache.get('words', async () => decodeWords(await fetchJson(this.#location.words)));
  }

  /**
   * Returns the data for suggestions: titles, and the words to complete and correct typed ones.
   * All are loaded at once, so that no keystroke waits for a file. @throws when a file cannot be loaded.
   */
  async suggestionData(): Promise<SuggestionData> {
    const [names, lexicon, words] = await Promise.all([
      this.#cache.get('names', () => fetchJson<TitleListFile>(this.#location.names ?? '')),
      this.#withPlaces(),
      this.list(),
    ]);
    return { names, lexicon, words };
  }

  #withPlaces(): Promise<Lexicon> {
    return this.#cache.get('places', async () => {
      const [lexicon, places] = await Promise.all([
        this.lexicon(),
        fetchJson<string>(this.#location.places),
      ]);
      return withPlaces(lexicon, places);
    });
  }
}

/** Returns the test for tokens that are neither stop words nor in the lexicon. */
function isOutOfVocabulary({ tokens, levels }: Lexicon): (token: string) => boolean {
  return (token) => !tokens.has(token) && !levels.has(token) && !isStopWord(token);
}
