/** Notes turned into plain sentences, and the Markdown they are written in. */
import type { Said } from './record.ts';

/** Words that end in a period without ending a sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:(?:dr|drg|drs|dra|prof|ir|hj|no|st|rm|kab|kec|tgl|hlm|jl|plt|pj|pt|cv|km)|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/iu;

/** One run of white space between words, none around. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The sentences of a text, in order. Abbreviations and numbers do not end a sentence. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  const clean = tidy(text);
  for (const match of clean.matchAll(/[.!?]["”')]?\s+(?=["“(]?[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    const sentence = clean.slice(start, end);
    if (match[0].startsWith('.') && ABBREVIATIONS.test(clean.slice(start, match.index + 1)))
      continue;
    sentences.push(sentence.trim());
    start = match.index + match[0].length;
  }
  const rest = clean.slice(start).trim();
  if (rest) sentences.push(rest);
  return sentences;
}

/**
 * A note as a whole sentence: a capital at the start, a period at the end. A first word with its
 * own way of writing (`e-PPGBM`, `iNews`) stays as it is.
 */
export function asSentence(note: string): string {
  const text = tidy(note).replace(/[;,:]+$/, '');
  if (text === '') return '';
  const sentence = capitalised(text);
  return /[.!?…]["”')]?$/.test(sentence) ? sentence : `${sentence}.`;
}

/** The text with a capital at its start, unless its first word is written in its own way. */
export function capitalised(text: string): string {
  const first = /^["“'(]?(\S+)/.exec(text)?.[1] ?? '';
  if (/^\p{Ll}(-|\p{Lu}|[a-z]+\p{Lu})/u.test(first)) return text;
  return text.replace(
    /^(["“'(]?)(\p{Ll})/u,
    (_, open: string, letter: string) => open + letter.toUpperCase(),
  );
}

/** The text without the number that a list of steps puts before it: `2. Kader` becomes `Kader`. */
export function withoutStepNumber(text: string): string {
  return tidy(text).replace(/^(?:langkah\s+)?\d{1,2}[.)]\s+/i, '');
}

/** Plain text as Markdown that renders as that text. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])(\s)/, '$1\\$2$3');
}

/** A sentence in Markdown with a reference to each source: `Kader mendata.[^s2][^s3]`. */
export function cited(sentence: string, sources: readonly string[]): string {
  return escapeMarkdown(sentence) + sources.map((id) => `[^${id}]`).join('');
}

const EMPTY_WORDS = new Set(
  `yang dan di ke dari untuk dengan pada oleh dalam sebagai atau juga adalah ini itu para satu agar
   lewat melalui secara serta akan telah sudah tidak bagi karena saat oleh sampai antara lain per
   tahun menurut hingga masih lebih setiap tiap semua`.split(/\s+/),
);

/**
 * The words that carry a text's meaning, cut to a stem: enough to tell whether two notes speak of
 * the same thing, not a linguistic analysis.
 */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text
    .toLowerCase()
    .replaceAll('–', '-')
    .matchAll(/[\p{L}\d][\p{L}\d.,-]*/gu)) {
    const bare = word.replace(/[.,-]+$/, '');
    if (EMPTY_WORDS.has(bare)) continue;
    words.add(/^\d/.test(bare) ? bare.replace(/\.(?=\d{3})/g, '') : stem(bare));
  }
  return words;
}

function stem(word: string): string {
  const cut = word
    .replace(/(?:nya|lah)$/, '')
    .replace(/^(?:di|ber|ter|pem|pen|peng|peny|mem|men|meng|meny|per|me|pe)(?=\p{L}{4})/u, '')
    .replace(/(?:kan|an|i)$/, (ending, at: number) => (at >= 4 ? '' : ending));
  return cut.slice(0, 6);
}

/** How much two texts share: the shared part of all their content words, 0 to 1. */
export function likeness(a: string, b: string): { shared: number; jaccard: number; part: number } {
  const first = contentWords(a);
  const second = contentWords(b);
  const shared = [...first].filter((word) => second.has(word)).length;
  const union = first.size + second.size - shared;
  return {
    shared,
    jaccard: union === 0 ? 0 : shared / union,
    part: shared / Math.max(1, Math.min(first.size, second.size)),
  };
}

const numbersIn = (text: string): Set<string> =>
  new Set(
    [...text.replaceAll('–', '-').matchAll(/\d[\d.,]*/g)].map(([number]) =>
      number.replace(/[.,]+$/, ''),
    ),
  );

/** Whether two notes tell the same fact: nearly the same words, and no number that differs. */
export function sameFact(a: string, b: string): boolean {
  const { shared, jaccard, part } = likeness(a, b);
  if (shared < 3) return tidy(a).toLowerCase() === tidy(b).toLowerCase();
  const [few, many] = [numbersIn(a), numbersIn(b)].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  if ([...few].some((number) => !many.has(number))) return false;
  return jaccard >= 0.6 || (part >= 0.85 && shared >= 4);
}

/** Whether a fuller text already tells what a note tells: most of its words and all its numbers. */
export function isToldBy(note: string, fuller: string): boolean {
  if (sameFact(note, fuller)) return true;
  const words = contentWords(note);
  const { shared } = likeness(note, fuller);
  const told = numbersIn(fuller);
  return (
    shared >= 3 && shared / words.size >= 0.65 && [...numbersIn(note)].every((n) => told.has(n))
  );
}

/**
 * Notes with every fact once: of two that tell the same, the fuller stays, with the sources of
 * both. The order of first mention is kept.
 */
export function uniteFacts(notes: readonly Said[]): Said[] {
  const united: Said[] = [];
  for (const note of notes) {
    const twin = united.find((other) => sameFact(other.text, note.text));
    if (!twin) {
      united.push({ text: note.text, sources: [...note.sources] });
      continue;
    }
    if (tidy(note.text).length > tidy(twin.text).length) twin.text = note.text;
    twin.sources = [...new Set([...twin.sources, ...note.sources])].sort((a, b) => a - b);
  }
  return united;
}

/** `a, b, dan c`, as a list is written within a sentence. */
export function listed(items: readonly string[]): string {
  if (items.length < 3) return items.join(' dan ');
  return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`;
}
