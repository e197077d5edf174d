/**
 * Front coding of a sorted word list with frequencies. Each word is encoded as the length of the
 * prefix it shares with the previous word, the remaining letters, and its frequency class. Runs in the
 * browser, too.
 */

/** Frequency class by word: log2 of the number of documents, rounded down, 0 to 9. */
export type WordList = ReadonlyMap<string, number>;

const FIRST_CAPITAL = 65;
const MAX_SHARED = 25;

/**
 * Encodes a word list. A word begins with a capital letter, the length of the shared prefix (`A` is
 * 0), and ends with its frequency class unless that is 0.
 * @param words words with other letters than a to z are omitted.
 */
export function encodeWords(words: WordList): string {
  const sorted = [...words]
    .filter(([word]) => /^[a-z]+$/.test(word))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  let previous = '';
  return sorted
    .map(([word, frequency]) => {
      let shared = 0;
      while (shared < MAX_SHARED && shared < previous.length && word[shared] === previous[shared]) {
        shared += 1;
      }
      previous = word;
      return `${String.fromCharCode(FIRST_CAPITAL + shared)}${word.slice(shared)}${frequency || ''}`;
    })
    .join('');
}

/** Decodes a text of {@link encodeWords}. */
export function decodeWords(text: string): WordList {
  const words = new Map<string, number>();
  let previous = '';
  for (const [, shared = 'A', letters = '', frequency = '0'] of text.matchAll(
    /([A-Z])([a-z]*)(\d?)/g,
  )) {
    previous = previous.slice(0, shared.charCodeAt(0) - FIRST_CAPITAL) + letters;
    words.set(previous, Number(frequency));
  }
  return words;
}
