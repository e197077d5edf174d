/** Tokenisation of texts and queries, and stop words. Runs in the browser, too. */

/**
 * Splits a text into tokens: lower case, without punctuation. A hyphen separates two tokens, except
 * after `e` and `KTP`: `KTP-el`, `e-Peken`. Dotted letters are one token: `S.I.G.A.P`.
 */
export function tokenize(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/\b(e|ktp)-(?=\p{L})/gu, '$1')
    .replace(/(?<=\d)[.,](?=\d{3}\b)/g, '')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Colloquial and abbreviated words for "not". */
const NEGATIONS = new Set(['tak', 'tdk', 'ga', 'gak', 'gk', 'ngga', 'nggak', 'enggak']);

/** Returns tokens as the key of a term: joined by spaces, every word for "not" replaced by `tidak`. */
export function termKey(tokens: readonly string[]): string {
  return tokens.map((token) => (NEGATIONS.has(token) ? 'tidak' : token)).join(' ');
}

/**
 * Words that carry no information about the subject of a query: nearly every entry contains them, or
 * they are politeness and filler in front of a search box.
 */
const STOP_WORDS = new Set([
  ...NEGATIONS,
  ...`ada adalah agar akan aku anda apa apakah atau bagaimana bagi bagus banyak belum bersama bisa boleh
  cara contoh dalam dan dapat dari daripada dengan di dimana gimana hampir harus ini ingin itu jadi jika
  juga kalau kami kan karena ke kenapa kepada kita lagi lama lebih lewat mana masih mau melalui mengapa
  mereka minta mohon nya oleh pada paling para perlu punya saat saja sama sampai sangat saya sebagai
  secara sedang sehingga sekali seperti serta siapa sudah supaya tentang terhadap tetapi tidak tolong
  tersebut untuk waktu yaitu yang`.split(/\s+/),
  ...'aja banget bgt blm deh dgn dong gitu karna kayak kok nih sih tapi trus tuh udah utk yah yg'.split(
    ' ',
  ),
  ...'the of for and to in a an at on'.split(' '),
  // The prefix of a name that was typed as two words: `e health`.
  'e',
]);

/** Returns whether a token is a stop word. */
export function isStopWord(token: string): boolean {
  return STOP_WORDS.has(token);
}

/** Maximum length, in letters, of a last token that is assumed to be still incomplete. */
const MAX_PARTIAL_LENGTH = 2;

/**
 * Removes the last token of a query if it is short, unknown and without digits: it is still being
 * typed. Never removes the only token.
 */
export function dropPartialLastToken(
  tokens: readonly string[],
  isKnown: (token: string) => boolean,
): readonly string[] {
  const last = tokens.at(-1) ?? '';
  const isPartial =
    tokens.length > 1 && last.length <= MAX_PARTIAL_LENGTH && !/\d/.test(last) && !isKnown(last);
  return isPartial ? tokens.slice(0, -1) : tokens;
}
