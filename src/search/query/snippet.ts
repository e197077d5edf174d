/** Results with snippets and fact lines, from stored records. Runs in the browser. */
import { EFFECTIVENESS_MAX } from '../../domain/grades/effectiveness.ts';
import { UNKNOWN_FACTS } from '../../domain/listing/unknown-facts.ts';
import type { VocabularyId } from '../../domain/vocabulary/vocabulary-ids.ts';
import { formatDate } from '../../domain/words/partial-date.ts';
import type { Kind } from '../format/filters.ts';
import { unpackDate } from '../format/packed-date.ts';
import type { ResultNumbers, ResultRecord } from '../format/stored-record.ts';
import { stemOf } from '../text/stem.ts';
import { tokenize } from '../text/tokenize.ts';

/** Length of a snippet from the body, in words. */
const SNIPPET_WORDS = 26;

/** A run of text, either matching or not. */
export interface Highlight {
  text: string;
  match: boolean;
}

/** A result in the list. */
export interface SearchResult {
  kind: Kind;
  /** Slug of an innovation, guide or page, Kemendagri code of a region. */
  id: string;
  url: string;
  title: string;
  acronym: string | undefined;
  /** Location in words; empty for a page. */
  place: string;
  /**
   * The summary with matches marked; if only the body has a match that is not in the name, the words
   * around it.
   */
  snippet: Highlight[];
  /** First value of each filter that a result shows. */
  values: Readonly<Record<string, string | undefined>>;
  numbers: ResultNumbers;
}

/**
 * Returns the result of a stored record.
 * @param stems the stems to highlight.
 * @param root address of the site's root, with a closing slash.
 */
export function searchResultOf(
  record: ResultRecord,
  stems: ReadonlySet<string>,
  root: string,
): SearchResult {
  const { url, kind, title, acronym, place = '', summary, body = '', values = {} } = record;
  return {
    kind,
    id: idIn(url),
    url: root + url.slice(1),
    title,
    acronym,
    place,
    snippet: snippetOf(summary, body, stems, nameWords(`${title} ${acronym ?? ''}`)),
    values,
    numbers: record.numbers ?? [0, 0],
  };
}

/** Returns the slug or code in an address; a guide may be below its innovation (`/inovasi/x/replikasi/`). */
function idIn(url: string): string {
  return (
    url
      .replace(/\/replikasi\/$/, '/')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  );
}

function nameWords(name: string): Set<string> {
  return new Set(name.split(/\s+/).map(bare));
}

function snippetOf(
  summary: string,
  body: string,
  stems: ReadonlySet<string>,
  inName: ReadonlySet<string>,
): Highlight[] {
  const inSummary = matchesIn(summary, stems);
  const words = body.split(' ');
  const inBody = matchesIn(body, stems).filter((at) => !inName.has(bare(words[at] as string)));
  if (inBody.length === 0 || inSummary.length > 0) {
    return highlight(summary.split(' '), new Set(inSummary));
  }
  const from = Math.max(0, Math.min(densestWindow(inBody) - 4, words.length - SNIPPET_WORDS));
  const to = from + SNIPPET_WORDS;
  return [
    ...(from > 0 ? [{ text: '… ', match: false }] : []),
    ...highlight(words.slice(from, to), new Set(inBody.map((at) => at - from))),
    ...(to < words.length ? [{ text: ' …', match: false }] : []),
  ];
}

/** Returns the positions of the words of a text that have one of the stems. */
function matchesIn(text: string, stems: ReadonlySet<string>): number[] {
  return text
    .split(' ')
    .flatMap((word, at) => (tokenize(word).some((token) => stems.has(stemOf(token))) ? [at] : []));
}

/** Returns the match at which the window with the most matches begins. */
function densestWindow(positions: number[]): number {
  const matchesFrom = (from: number) =>
    positions.filter((position) => position >= from && position < from + SNIPPET_WORDS - 4).length;
  return positions.reduce((best, from) => (matchesFrom(from) > matchesFrom(best) ? from : best));
}

function highlight(words: readonly string[], matches: ReadonlySet<number>): Highlight[] {
  const runs: Highlight[] = [];
  const add = (text: string, match: boolean) => {
    const last = runs.at(-1);
    if (last?.match === match) last.text += text;
    else if (text) runs.push({ text, match });
  };
  words.forEach((word, index) => {
    const space = index === 0 ? '' : ' ';
    if (!matches.has(index)) {
      add(space + word, false);
      return;
    }
    // Punctuation around a word is not highlighted; the space between two matches is.
    const [, before = '', bare = word, after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    if (before) add(space + before, false);
    else add(space, runs.at(-1)?.match ?? false);
    add(bare, true);
    add(after, false);
  });
  return runs;
}

/** Moves results whose acronym or title equals the typed words to the front. */
export function exactTitlesFirst(results: readonly SearchResult[], words: string): SearchResult[] {
  const typed = bare(words);
  const isNamed = ({ acronym, title }: SearchResult) =>
    typed !== '' && (bare(acronym ?? '') === typed || bare(title) === typed);
  return [...results.filter(isNamed), ...results.filter((result) => !isNamed(result))];
}

/** Returns the letters and digits of a text, in lower case. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Returns the line of facts of an innovation, in the words of its card: place, poverty impact,
 * evidence, cost and status. Unknown facts are named as unknown.
 * @param labelOf returns the label of a facet's value.
 */
export function factLine(
  { place, values, numbers: [asOf, costInPart] }: SearchResult,
  labelOf: (facet: string, value: string) => string,
): string[] {
  const word = (facet: string, unknown: string) => {
    const value = values[facet];
    return value === undefined || value === unknown
      ? undefined
      : labelOf(facet, value).toLowerCase();
  };
  const impact = word('dampak', UNDOCUMENTED);
  const cost = word('biaya', UNDOCUMENTED) ?? (costInPart ? 'disebut sebagian' : undefined);
  const status = word('status', 'tidak-diketahui' satisfies VocabularyId<'statuses'>);
  const date = unpackDate(asOf);
  return [
    place.replace(/^Kabupaten /, 'Kab. '),
    impact ? `dampak ${impact}` : UNKNOWN_FACTS.impact,
    evidenceOf(values) > 0
      ? `bukti ${values.bukti} dari ${EFFECTIVENESS_MAX}`
      : UNKNOWN_FACTS.evidence,
    cost ? `biaya ${cost}` : UNKNOWN_FACTS.cost,
    status ? (date ? `${status} per ${formatDate(date)}` : status) : UNKNOWN_FACTS.status,
  ].filter((part) => part !== undefined && part !== '') as string[];
}

/** The value for "not documented" in facets; a copy, so that the facets' rules stay out of the browser. */
export const UNDOCUMENTED = 'belum-terdokumentasi';

/** Returns the grade of evidence of a result, 0 to 4. */
export function evidenceOf(values: SearchResult['values']): number {
  return Number(values.bukti ?? 0);
}

/** Returns the line of facts of a region: its own innovations, and those it adopted. */
export function regionLine({
  place,
  title,
  numbers: [originated, adopted],
}: SearchResult): string[] {
  return [
    place === title ? '' : place,
    originated > 0 ? `${originated} inovasi dari sini` : 'belum ada inovasi yang tercatat',
    adopted > 0 ? `${adopted} ditiru di sini` : '',
  ].filter(Boolean);
}

/** Returns the line of facts of a guide: its number of innovations, if more than one. */
export function guideLine({ numbers: [innovations] }: SearchResult): string[] {
  return innovations > 1 ? [`${innovations} inovasi sejenis`] : [];
}
