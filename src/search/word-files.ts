/** The files of words that a browser loads before and while it searches, from the catalogue. */
import { createHash } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { searchDocuments } from './documents.ts';
import { encodeWords, type WordList } from './front-coding.ts';
import { encodeLexicon, encodePlaces } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

/** Documents that must hold a word of a body before it is offered; below are mostly errors. */
const FEWEST_DOCUMENTS = 4;

/** Longer words are names of forms or slips. */
const LONGEST_WORD = 18;

/** A file by its name, which holds a hash of its text. */
export interface WordFile {
  name: string;
  text: string;
}

/**
 * The files: `lexicon` for every search, `places` where a word may be the name of a region, `words`
 * where one is half or misspelt.
 */
export type WordFiles = Record<'lexicon' | 'places' | 'words', WordFile>;

const made = new WeakMap<Catalogue, WordFiles>();

/** The files of a catalogue; made once for it. */
export function wordFiles(catalogue: Catalogue): WordFiles {
  const known = made.get(catalogue);
  if (known) return known;
  const files = filesFor(catalogue);
  made.set(catalogue, files);
  return files;
}

function filesFor(catalogue: Catalogue): WordFiles {
  const { vocabularies, searchWords, regions } = catalogue;
  const { counted, named } = wordsIn(catalogue);
  const list: WordList = new Map(
    [...counted]
      .filter(([word, count]) => count >= FEWEST_DOCUMENTS || named.has(word))
      .filter(([word]) => word.length > 2 && word.length <= LONGEST_WORD)
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
    (word) => counted.has(word),
  );
  return {
    lexicon: fileOf('padanan', JSON.stringify(lexicon)),
    places: fileOf('wilayah', JSON.stringify(encodePlaces(searchWords, regions.values()))),
    words: fileOf('kata', JSON.stringify(encodeWords(list))),
  };
}

function fileOf(name: string, text: string): WordFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { name: `${name}.${hash}.json`, text };
}

/** How many documents hold each word, and the words of names and labels. */
function wordsIn(catalogue: Catalogue): { counted: Map<string, number>; named: Set<string> } {
  const counted = new Map<string, number>();
  const named = new Set<string>();
  for (const { url, parts } of searchDocuments(catalogue)) {
    const texts = Object.values(parts).flatMap(({ texts }) => texts);
    for (const word of new Set(texts.flatMap(tokensOf))) {
      counted.set(word, (counted.get(word) ?? 0) + 1);
    }
    if (url.startsWith('/wilayah/')) continue;
    for (const text of [...parts.title.texts, ...parts.names.texts]) {
      for (const word of tokensOf(text)) named.add(word);
    }
  }
  return { counted, named };
}
