/** Splits texts into sentences and words. */

/** The maximum number of words of a sentence; longer ones are hard to read on a phone. */
export const SENTENCE_LIMIT = 30;

/** Abbreviations: they end with a point that does not end the sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:Kab|Kec|Kel|Ds|Jl|No|Nomor|dr|drg|Dr|Ir|Prof|Hj?|St|S\.Pd|M\.Si|dkk|dll|dsb|dst|tsb|hlm|vol|a\.n|s\.d|Plt|Pj|Rp|PT|CV|Tbk|[A-Z])\.$/;

/** A sentence with its position in the text. */
export interface Sentence {
  text: string;
  /** Offset in the text, from 0. */
  offset: number;
}

/**
 * Splits a text into sentences, in order. A sentence ends at `.`, `!`, `?` or `…`, including closing
 * quotation marks, brackets and source references (`[^s1]`), before white space, unless the point
 * belongs to an abbreviation or the next word begins with a small letter. The end of a paragraph or a
 * list item ends it, too.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const ends =
    /[.!?…]["”’)»]*(?:\[\^[^\]]*\])*["”’)»]*(?=\s+[^a-z\s])|\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)])\s)/g;
  let start = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') sentences.push({ text: raw.trim(), offset: start + lead });
    start = end;
  };
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(start, match.index + 1))) continue;
    add(end);
  }
  add(text.length);
  return sentences;
}

/** Counts the words of a sentence, without source references, list marks and single signs. */
export function countWords(sentence: string): number {
  return sentence
    .replace(/\[\^[^\]]*\]/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^\d+[.)]$/.test(word)).length;
}

/**
 * Returns a label for use within a sentence: its first letter small and without a question mark at its
 * end. An acronym keeps its capitals: `Masih berjalan?` becomes `masih berjalan`, `KIPP` stays.
 */
export function labelWithinSentence(label: string): string {
  return label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()).replace(/\?$/, '');
}
