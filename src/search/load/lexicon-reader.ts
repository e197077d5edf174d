/** Reads the files of words as they are needed: what belongs together, names, what the catalogue holds. Runs in the browser. */
import { decodeWords, type WordList } from '../format/front-coding.ts';
import { decodeLexicon, type Lexicon, withPlaces, withStrangeWords } from '../format/lexicon.ts';
import type { NamesFile } from '../format/title-list.ts';
import { isEmptyWord } from '../text/tokenize.ts';
import { readFile } from './fetch-json.ts';
import { LoadedOnce } from './promise-cache.ts';

/** Where the index is, and how it is searched. */
export interface IndexPlace {
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
export interface WordsForTyping {
  names: NamesFile;
  /** With the names of regions. */
  lexicon: Lexicon;
  words: WordList;
}

/** The words of one catalogue. What failed to load is loaded anew when next asked for. */
export class WordsReader {
  readonly #place: IndexPlace;
  readonly #loaded = new LoadedOnce();

  constructor(place: IndexPlace) {
    this.#place = place;
  }

  /** The lexicon that every search needs. @throws when it cannot be loaded. */
  lexicon(): Promise<Lexicon> {
    return this.#loaded.get('lexicon', async () =>
      decodeLexicon(await readFile(this.#place.lexicon)),
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
    if (!tokens.some(isStrangeTo(lexicon))) return lexicon;
    const placed = await this.#withPlaces();
    const strange = tokens.filter(isStrangeTo(placed)).filter((token) => !/\d/.test(token));
    const held = await Promise.all(strange.map(isHeld));
    if (!held.includes(false)) return placed;
    return this.#loaded.get('strange', async () =>
      withStrangeWords(placed, await readFile<string>(this.#place.strange)),
    );
  }

  /** The words the catalogue holds. @throws when they cannot be loaded. */
  list(): Promise<WordList> {
    return this.#loaded.get('words', async () => decodeWords(await readFile(this.#place.words)));
  }

  /**
   * What is wanted while a reader types: names to suggest, and the words that half words and typing
   * errors are told by, so that no key waits for them. @throws when a file cannot be loaded.
   */
  async forTyping(): Promise<WordsForTyping> {
    const [names, lexicon, words] = await Promise.all([
      this.#loaded.get('names', () => readFile<NamesFile>(this.#place.names ?? '')),
      this.#withPlaces(),
      this.list(),
    ]);
    return { names, lexicon, words };
  }

  #withPlaces(): Promise<Lexicon> {
    return this.#loaded.get('places', async () => {
      const [lexicon, places] = await Promise.all([
        this.lexicon(),
        readFile<string>(this.#place.places),
      ]);
      return withPlaces(lexicon, places);
    });
  }
}

/** Whether the lexicon says nothing of a word that says something. */
function isStrangeTo({ tokens, levels }: Lexicon): (token: string) => boolean {
  return (token) => !tokens.has(token) && !levels.has(token) && !isEmptyWord(token);
}
