/**
 * A result: what a document holds for it, and how it is read back for the list of results. Both
 * sides stand here, so that they cannot drift apart. Runs in the browser, too.
 */
import { EFFECTIVENESS_MAX } from '../domain/effectiveness.ts';
import { formatDate } from '../domain/partial-date.ts';
import { UNKNOWN_FACTS } from '../domain/unknown-facts.ts';
import { KIND_FILTER, type Kind } from './query.ts';

/**
 * Stands between the parts of a document's text: name, summary, place, other names and labels, body. It holds
 * no letter or digit, so the index has no word for it.
 */
export const PART_MARK = '¶';

/** Words around the densest match that an excerpt from the body shows. */
const EXCERPT_WORDS = 26;

/** What Pagefind hands back for a result, as far as it is used here. */
export interface Fragment {
  url: string;
  content: string;
  /** The positions in `content` of the words that match, counted in words. */
  locations: readonly number[];
  filters: Readonly<Record<string, readonly string[]>>;
  meta: Readonly<Record<string, string>>;
}

/** A piece of text, marked where it matches. */
export interface Piece {
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
  excerpt: Piece[];
  /** The words of the text that match, as they stand there. */
  matched: string[];
  /** The first value in each filter. */
  values: Readonly<Record<string, string | undefined>>;
  packed: Packed;
}

/** Two numbers of a result that no filter carries; what they mean depends on its kind. */
export type Packed = readonly [number, number];

/** Packs numbers into one word: words in meta are searched, and nobody types this one. */
export function pack([first, second]: Packed): string {
  return `x${first}y${second}`;
}

/** The numbers in a packed word; zeros where it is not one. */
export function unpack(word: string | undefined): Packed {
  const [, first = 0, second = 0] = /^x(\d+)y(\d+)$/.exec(word ?? '') ?? [];
  return [Number(first), Number(second)];
}

/** A partial date as a number that keeps its precision, `2020-10` as 202010; 0 for none. */
export function packDate(date: string | undefined): number {
  return Number((date ?? '').replaceAll('-', ''));
}

/** The partial date in a packed number; undefined for 0. */
export function unpackDate(packed: number): string | undefined {
  return packed === 0
    ? undefined
    : String(packed).replace(/^(\d{4})(\d{2})?(\d{2})?$/, (_, ...parts: (string | undefined)[]) =>
        parts.slice(0, 3).filter(Boolean).join('-'),
      );
}

/** Reads a result from what Pagefind hands back. */
export function readResult(fragment: Fragment): SearchResult {
  const { url, filters, meta } = fragment;
  const words = fragment.content.split(/\s+/);
  const parts = partsOf(words);
  return {
    kind: (filters[KIND_FILTER]?.[0] ?? 'halaman') as Kind,
    id: idIn(url),
    url,
    title: meta.title ?? '',
    acronym: meta.acronym,
    place: parts[2]?.words.join(' ') ?? '',
    excerpt: excerptOf(parts, new Set(fragment.locations), nameWords(meta)),
    matched: [...new Set(fragment.locations.map((position) => words[position] ?? ''))],
    values: Object.fromEntries(Object.entries(filters).map(([name, [value]]) => [name, value])),
    packed: unpack(meta.packed),
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

function nameWords({ title, acronym }: Fragment['meta']): Set<string> {
  return new Set(`${title ?? ''} ${acronym ?? ''}`.split(/\s+/).map(bare));
}

interface Part {
  /** Position of its first word in the whole text. */
  start: number;
  words: string[];
}

function partsOf(words: readonly string[]): Part[] {
  const parts: Part[] = [{ start: 0, words: [] }];
  words.forEach((word, position) => {
    if (word === PART_MARK) parts.push({ start: position + 1, words: [] });
    else if (word) parts.at(-1)?.words.push(word);
  });
  return parts;
}

function excerptOf(
  parts: Part[],
  matches: ReadonlySet<number>,
  inName: ReadonlySet<string>,
): Piece[] {
  const [, summary = { start: 0, words: [] }, , , body] = parts;
  const matchesIn = (part: Part) =>
    part.words.flatMap((_, index) => (matches.has(part.start + index) ? [index] : []));
  const inBody = body
    ? matchesIn(body).filter((index) => !inName.has(bare(body.words[index] as string)))
    : [];
  if (!body || inBody.length === 0 || matchesIn(summary).length > 0) {
    return piecesOf(summary, 0, summary.words.length, matches);
  }
  const from = Math.max(0, Math.min(densest(inBody) - 4, body.words.length - EXCERPT_WORDS));
  const to = from + EXCERPT_WORDS;
  return [
    ...(from > 0 ? [{ text: '… ', match: false }] : []),
    ...piecesOf(body, from, to, matches),
    ...(to < body.words.length ? [{ text: ' …', match: false }] : []),
  ];
}

/** The match from which on an excerpt holds the most matches. */
function densest(positions: number[]): number {
  const held = (from: number) =>
    positions.filter((position) => position >= from && position < from + EXCERPT_WORDS - 4).length;
  return positions.reduce((best, from) => (held(from) > held(best) ? from : best));
}

function piecesOf(part: Part, from: number, to: number, matches: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  part.words.slice(from, to).forEach((word, index) => {
    const match = matches.has(part.start + from + index);
    const last = pieces.at(-1);
    const text = index === 0 ? word : ` ${word}`;
    if (last && last.match === match) last.text += text;
    else if (match && last) {
      last.text += ' ';
      pieces.push({ text: word, match });
    } else pieces.push({ text, match });
  });
  return pieces;
}

/** The results with those first whose acronym or title is just what was typed. */
export function namedFirst(results: readonly SearchResult[], words: string): SearchResult[] {
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
  { place, values, packed: [asOf, costInPart] }: SearchResult,
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
  const status = word('status', 'tidak-diketahui');
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

/** The grade of evidence of a result, 0 to 4. */
export function evidenceOf(values: SearchResult['values']): number {
  return Number(values.bukti ?? 0);
}

/** What is known of a region: innovations from there, and those it took over. */
export function regionLine({
  place,
  title,
  packed: [homegrown, takenOver],
}: SearchResult): string[] {
  return [
    place === title ? '' : place,
    homegrown > 0 ? `${homegrown} inovasi dari sini` : 'belum ada inovasi yang tercatat',
    takenOver > 0 ? `${takenOver} ditiru di sini` : '',
  ].filter(Boolean);
}

/** What a guide's line of facts says: how many innovations it is for. */
export function guideLine({ packed: [innovations] }: SearchResult): string[] {
  return innovations > 1 ? [`${innovations} inovasi sejenis`] : [];
}
