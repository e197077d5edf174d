/** A text as the words that are searched for. Runs in the browser, too. */

/**
 * The words of a text, small, without marks. A hyphen stands between two words, but for what is one:
 * `KTP-el`, `e-Peken`. Letters with dots between are a word: `S.I.G.A.P`.
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

/** Words for "not" as people write them, in talk and in chat. */
const NEGATIONS = new Set(['tak', 'tdk', 'ga', 'gak', 'gk', 'ngga', 'nggak', 'enggak']);

/** Words as the key of a term: joined by spaces, with one word for "not". */
export function termKey(tokens: readonly string[]): string {
  return tokens.map((token) => (NEGATIONS.has(token) ? 'tidak' : token)).join(' ');
}

/**
 * Words that say nothing about what is sought: nearly every entry has them, or they are how people
 * speak to a search box.
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
  // Of a name that begins so and was typed in two words: `e health`.
  'e',
]);

/** Whether a word says nothing about what is sought. */
export function isStopWord(token: string): boolean {
  return STOP_WORDS.has(token);
}

/** Letters of which a word at the end of a query is taken for one that is still being typed. */
const MAX_PARTIAL_LENGTH = 2;

/** The words of a query without a last one that is hardly begun; never without all. */
export function dropPartialLastToken(
  tokens: readonly string[],
  isKnown: (token: string) => boolean,
): readonly string[] {
  const last = tokens.at(-1) ?? '';
  const isBegun =
    tokens.length > 1 && last.length <= MAX_PARTIAL_LENGTH && !/\d/.test(last) && !isKnown(last);
  return isBegun ? tokens.slice(0, -1) : tokens;
}
