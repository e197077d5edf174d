/** Snippets: the text below the title of a result, with matches highlighted. */
import { stemOf } from '../text/stem.ts';
import { tokenize } from '../text/tokenize.ts';

/** Number of words of a snippet from the body. */
const SNIPPET_WORDS = 26;

/** Number of words of a snippet before its first match. */
const WORDS_BEFORE_MATCH = 4;

/** A part of a text that matches as a whole, or not at all. */
export interface Highlight {
  text: string;
  match: boolean;
}

/**
 * Returns the summary with matches highlighted. Returns the words of the body around its densest
 * matches instead if the summary has none, unless they are only words of the title.
 * @param stems stems of the query.
 */
export function snippetOf(
  { summary, body, title }: { summary: string; body: string; title: string },
  stems: ReadonlySet<string>,
): Highlight[] {
  const inSummary = matchesIn(summary, stems);
  const words = body.split(' ');
  const titleWords = new Set(title.split(/\s+/).map(lettersOf));
  const inBody = matchesIn(body, stems).filter(
    (at) => !titleWords.has(lettersOf(words[at] as string)),
  );
  if (inBody.length === 0 || inSummary.length > 0) {
    return highlight(summary.split(' '), new Set(inSummary));
  }
  const start = densestWindow(inBody) - WORDS_BEFORE_MATCH;
  const from = Math.max(0, Math.min(start, words.length - SNIPPET_WORDS));
  const to = from + SNIPPET_WORDS;
  return [
    ...(from > 0 ? [{ text: '… ', match: false }] : []),
    ...highlight(words.slice(from, to), new Set(inBody.map((at) => at - from))),
    ...(to < words.length ? [{ text: ' …', match: false }] : []),
  ];
}

/** Returns a text as its letters and digits in lower case. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Returns the positions of the words of a text that have one of the stems. */
function matchesIn(text: string, stems: ReadonlySet<string>): number[] {
  return text
    .split(' ')
    .flatMap((word, at) => (tokenize(word).some((token) => stems.has(stemOf(token))) ? [at] : []));
}

/** Returns the match at which the window with the most matches starts; the first of several. */
function densestWindow(positions: number[]): number {
  const length = SNIPPET_WORDS - WORDS_BEFORE_MATCH;
  const countFrom = (start: number) =>
    positions.filter((position) => position >= start && position < start + length).length;
  return positions.reduce((best, start) => (countFrom(start) > countFrom(best) ? start : best));
}

function highlight(words: readonly string[], matches: ReadonlySet<number>): Highlight[] {
  const highlights: Highlight[] = [];
  const add = (text: string, match: boolean) => {
    const last = highlights.at(-1);
    if (last?.match === match) last.text += text;
    else if (text) highlights.push({ text, match });
  };
  words.forEach((word, index) => {
    const space = index === 0 ? '' : ' ';
    if (!matches.has(index)) {
      add(space + word, false);
      return;
    }
    // Punctuation around a matching word is not highlighted; a space between two of them is.
    const [, before = '', letters = word, after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    if (before) add(space + before, false);
    else add(space, highlights.at(-1)?.match ?? false);
    add(letters, true);
    add(after, false);
  });
  return highlights;
}
