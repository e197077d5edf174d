/**
 * A list of words with how common each is, as one short text. Sorted words share their beginnings:
 * each is told by how many letters it shares with the one before, the letters that follow, and how
 * common it is. Runs in the browser, too.
 */

/** Words by how common they are: 0 for one document, one more for each doubling, at most 9. */
export type WordList = ReadonlyMap<string, number>;

const FIRST_CAPITAL = 65;
const MAX_SHARED = 25;

/**
 * The text of a list. A capital letter opens a word and says how many letters it shares; a digit
 * closes a word that is more common than 0.
 * @param words of the letters a to z only; others are left out.
 */
export function encodeWords(words: WordList): string {
  const sorted = [...words]
    .filter(([word]) => /^[a-z]+$/.test(word))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  let before = '';
  return sorted
    .map(([word, common]) => {
      let shared = 0;
      while (shared < MAX_SHARED && shared < before.length && word[shared] === before[shared]) {
        shared += 1;
      }
      before = word;
      return `${String.fromCharCode(FIRST_CAPITAL + shared)}${word.slice(shared)}${common || ''}`;
    })
    .join('');
}

/** The list in a text of {@link encodeWords}. */
export function decodeWords(text: string): WordList {
  const words = new Map<string, number>();
  let before = '';
  for (const [, shared = 'A', letters = '', common = '0'] of text.matchAll(
    /([A-Z])([a-z]*)(\d?)/g,
  )) {
    before = before.slice(0, shared.charCodeAt(0) - FIRST_CAPITAL) + letters;
    words.set(before, Number(common));
  }
  return words;
}
