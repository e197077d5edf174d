/** A result as the list shows it, read from its record. Runs in the browser. */

import { EFFECTIVENESS_MAX } from '../../domain/grades/effectiveness.ts';
import { UNDOCUMENTED, UNKNOWN_FACTS } from '../../domain/listing/unknown-facts.ts';
import { shortenPlace } from '../../domain/region/places.ts';
import type { VocabularyId } from '../../domain/vocabulary/vocabulary-ids.ts';
import { formatDate } from '../../domain/words/partial-date.ts';
import type { Kind } from '../format/filters.ts';
import { unpackDate } from '../format/packed-date.ts';
import type { ResultNumbers, ResultRecord } from '../format/stored-record.ts';
import { stemOf } from '../text/stem.ts';
import { tokenize } from '../text/tokenize.ts';

/** Words around the densest match that an excerpt from the body shows. */
const SNIPPET_WORDS = 26;

/** A piece of text, marked where it matches. */
export interface Highlight {
  text: string;
  match: boolean;
}

/** A result as the list shows it. */
export interface SearchResult {
  kind: Kind;
  /** Slug of an innovation, guide or page, Kemendagri code of a region. */
  id: string;
  url: string;
  title: string;
  acronym: string | undefined;
  /** Where it is, in words; empty for a page. */
  place: string;
  /**
   * The summary; the words around a match where only the body has it, and not the name either.
   */
  snippet: Highlight[];
  /** The first value in each filter that is shown. */
  values: Readonly<Record<string, string | undefined>>;
  numbers: ResultNumbers;
}

/**
 * Reads a result from its record.
 * @param stems those that were searched for.
 * @param root the address of the site's root, with a closing slash.
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

/** The slug or code in an address; a guide may stand under its innovation (`/inovasi/x/replikasi/`). */
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

/** The positions of the words of a text that have one of the stems. */
function matchesIn(text: string, stems: ReadonlySet<string>): number[] {
  return text
    .split(' ')
    .flatMap((word, at) => (tokenize(word).some((token) => stems.has(stemOf(token))) ? [at] : []));
}

/** The match from which on an excerpt holds the most matches. */
function densestWindow(positions: number[]): number {
  const held = (from: number) =>
    positions.filter((position) => position >= from && position < from + SNIPPET_WORDS - 4).length;
  return positions.reduce((best, from) => (held(from) > held(best) ? from : best));
}

function highlight(words: readonly string[], matches: ReadonlySet<number>): Highlight[] {
  const pieces: Highlight[] = [];
  const add = (text: string, match: boolean) => {
    const last = pieces.at(-1);
    if (last?.match === match) last.text += text;
    else if (text) pieces.push({ text, match });
  };
  words.forEach((word, index) => {
    const space = index === 0 ? '' : ' ';
    if (!matches.has(index)) {
      add(space + word, false);
      return;
    }
    // The marks around a word are not of it; a space between two that match is.
    const [, before = '', bare = word, after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    if (before) add(space + before, false);
    else add(space, pieces.at(-1)?.match ?? false);
    add(bare, true);
    add(after, false);
  });
  return pieces;
}

/** The results with those first whose acronym or title is just what was typed. */
export function exactTitlesFirst(results: readonly SearchResult[], words: string): SearchResult[] {
  const typed = bare(words);
  const isNamed = ({ acronym, title }: SearchResult) =>
    typed !== '' && (bare(acronym ?? '') === typed || bare(title) === typed);
  return [...results.filter(isNamed), ...results.filter((result) => !isNamed(result))];
}

/** Letters and digits alone, small. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The quiet line below an innovation, in the words of an entry's card: place, poverty impact,
 * evidence, cost, and whether it still runs; what is unknown is said to be so.
 * @param labelOf the label of a value of a facet.
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
    shortenPlace(place),
    impact ? `dampak ${impact}` : UNKNOWN_FACTS.impact,
    evidenceOf(values) > 0
      ? `bukti ${values.bukti} dari ${EFFECTIVENESS_MAX}`
      : UNKNOWN_FACTS.evidence,
    cost ? `biaya ${cost}` : UNKNOWN_FACTS.cost,
    status ? (date ? `${status} per ${formatDate(date)}` : status) : UNKNOWN_FACTS.status,
  ].filter((part) => part !== undefined && part !== '') as string[];
}

/** The grade of evidence of a result, 0 to 4. */
export function evidenceOf(values: SearchResult['values']): number {
  return Number(values.bukti ?? 0);
}

/** What is known of a region: innovations from there, and those it took over. */
export function regionLine({
  place,
  title,
  numbers: [homegrown, takenOver],
}: SearchResult): string[] {
  return [
    place === title ? '' : place,
    homegrown > 0 ? `${homegrown} inovasi dari sini` : 'belum ada inovasi yang tercatat',
    takenOver > 0 ? `${takenOver} ditiru di sini` : '',
  ].filter(Boolean);
}

/** What a guide's line of facts says: how many innovations it is for. */
export function guideLine({ numbers: [innovations] }: SearchResult): string[] {
  return innovations > 1 ? [`${innovations} inovasi sejenis`] : [];
}
