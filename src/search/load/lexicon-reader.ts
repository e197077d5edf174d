/** Reads the files of words as they are needed: what belongs together, names, what the catalogue holds. Runs in the browser. */
import { decodeWords, type WordList } from '../format/front-coding.ts';
import { decodeLexicon, type Lexicon, withOutOfVocabulary, withPlaces } from '../format/lexicon.ts';
import type { TitleListFile } from '../format/title-list.ts';
import { isStopWord } from '../text/tokenize.ts';
import { fetchJson } from './fetch-json.ts';
import { PromiseCache } from './promise-cache.ts';

/** Where the index is, and how it is searched. */
export interface IndexLocation {
  /** Address of the site's root, with a closing slash. */
  root: string;
  /** Address of the index's folder, with a closing slash. */
  folder: string;
  /** Address of the file of words that belong together, and of what the index holds. */
  lexicon: string;
  /** Address of the file of names of regions. */
  places: string;
  /** Address of the file of words that no document has. */
  strange: string;
  /** Address of the file of words the catalogue holds. */
  words: string;
  /** Address of the file of names, where names are suggested. */
  names?: string;
}

/** What is wanted while a reader types. */
export interface SuggestionData {
  names: TitleListFile;
  /** With the names of regions. */
  lexicon: Lexicon;
  words: WordList;
}

/** The words of one catalogue. What failed to load is loaded anew when next asked for. */
export class LexiconReader {
  readonly #place: IndexLocation;
  readonly #cache = new PromiseCache();

  constructor(place: IndexLocation) {
    this.#place = place;
  }

  /** The lexicon that every search needs. @throws when it cannot be loaded. */
  lexicon(): Promise<Lexicon> {
    return this.#cache.get('lexicon', async () =>
      decodeLexicon(await fetchJson(this.#place.lexicon)),
    );
  }

  /**
   * The lexicon, with names of regions and strange words where the tokens may have some.
   * @param isHeld whether a document has a word.
   * @throws when a file cannot be loaded.
   */
  async lexiconFor(
    tokens: readonly string[],
    isHeld: (token: string) => Promise<boolean>,
  ): Promise<Lexicon> {
    const lexicon = await this.lexicon();
    if (!tokens.some(isOutOfVocabulary(lexicon))) return lexicon;
    const placed = await this.#withPlaces();
    const strange = tokens.filter(isOutOfVocabulary(placed)).filter((token) => !/\d/.test(token));
    const held = await Promise.all(strange.map(isHeld));
    if (!held.includes(false)) return placed;
    return this.#cache.get('strange', async () =>
      withOutOfVocabulary(placed, await fetchJson<string>(this.#place.strange)),
    );
  }

  /** The words the catalogue holds. @throws when they cannot be loaded. */
  list(): Promise<WordList> {
    return this.#cache.get('words', async () => decodeWords(await fetchJson(this.#place.words)));
  }

  /**
   * What is wanted while a reader types: names to suggest, and the words that half words and typing
   * errors are told by, so that no key waits for them. @throws when a file cannot be loaded.
   */
  async suggestionData(): Promise<SuggestionData> {
    const [names, lexicon, words] = await Promise.all([
      this.#cache.get('names', () => fetchJson<TitleListFile>(this.#place.names ?? '')),
      this.#withPlaces(),
      this.list(),
    ]);
    return { names, lexicon, words };
  }

  #withPlaces(): Promise<Lexicon> {
    return this.#cache.get('places', async () => {
      const [lexicon, places] = await Promise.all([
        this.lexicon(),
        fetchJson<string>(this.#place.places),
      ]);
      return withPlaces(lexicon, places);
    });
  }
}

/** Whether the lexicon says nothing of a word that says something. */
function isOutOfVocabulary({ tokens, levels }: Lexicon): (token: string) => boolean {
  return (token) => !tokens.has(token) && !levels.has(token) && !isStopWord(token);
}
