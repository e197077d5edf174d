/**
 * Suggestions while typing: innovations, guides, regions and values of facets, by name. Each has a
 * page. Runs in the browser; pure.
 */
import { isProvinceCode, provinceCodeOf } from '../../domain/region/region-code.ts';
import { facetPath, regionPath } from '../../domain/site/paths.ts';
import type { WordList } from '../format/front-coding.ts';
import type { Lexicon } from '../format/lexicon.ts';
import type { SuggestedTitle } from '../format/title-list.ts';
import { isStopWord, tokenize } from '../text/tokenize.ts';
import { REGION_TYPE_WORDS } from './recognise.ts';
import { bestCorrection } from './spelling.ts';

/** The kinds of suggestions: an innovation, a guide, a region, a value of a facet. */
export type SuggestionKind = SuggestedTitle['kind'] | 'wilayah' | 'facet';

/** A suggested page. */
export interface Suggestion {
  kind: SuggestionKind;
  /** Path of the page from the root of the site. */
  path: string;
  name: string;
  /** Distinguishes it from others of the same name: the full name, the province, the facet or the kind. */
  note: string;
}

/** Suggestions of one kind. */
export interface SuggestionGroup {
  kind: SuggestionKind;
  suggestions: Suggestion[];
}

/** A value of a facet that has a page. */
export interface FacetChoice {
  /** Path segment of the facet. */
  facet: string;
  /** Label of the facet. */
  of: string;
  id: string;
  label: string;
}

/** A suggestion with all its names, each as tokens. */
interface SuggestionCandidate extends Suggestion {
  names: readonly (readonly string[])[];
}

/** Maximum number of suggestions: as many as a phone shows above its keyboard, with a little scrolling. */
const MAX_SUGGESTIONS = 8;

/** Maximum number of suggestions of one kind, so that no kind crowds out the others. */
const MAX_OF_A_KIND = 4;

/** Minimum number of typed letters: a single letter is a prefix of too many names. */
const MIN_LETTERS = 2;

/** The order of kinds at equal match quality. */
const KIND_ORDER: readonly SuggestionKind[] = ['inovasi', 'wilayah', 'facet', 'panduan'];

/** The word for each kind, shown beside a name that is ambiguous. */
const KIND_WORDS: Record<SuggestionKind, string> = {
  inovasi: 'inovasi',
  wilayah: 'wilayah',
  facet: 'daftar',
  panduan: 'panduan replikasi',
};

/**
 * Match quality, best first: exact; prefix of the name; every typed word is a prefix of a word; any
 * typed word equals a word. The last level is used only if there is no better match, even after
 * correction of the typed words.
 */
const MatchQuality = { same: 0, begins: 1, everyWord: 2, anyWord: 3 } as const;

/** Returns the function that suggests from titles, regions and values of facets. */
export function suggester(
  names: readonly SuggestedTitle[],
  facets: readonly FacetChoice[],
  lexicon: Lexicon,
  words: WordList,
): (typed: string) => SuggestionGroup[] {
  const all = [
    ...names.map(titleCandidate),
    ...regionsIn(lexicon),
    ...facets.map((facet) => facetOf(facet, lexicon)),
  ];
  const known = [...new Set(all.flatMap(({ names }) => names.flat()))];
  const corrected = new Map<string, string>();
  const correctedToken = (token: string) => {
    const cached = corrected.get(token);
    if (cached !== undefined) return cached;
    const isPrefix = known.some((word) => word.startsWith(token));
    const result = isPrefix ? token : (bestCorrection(token, words) ?? token);
    corrected.set(token, result);
    return result;
  };
  return (typed) => {
    const tokens = tokenize(typed).map((token) => REGION_TYPE_WORDS.get(token) ?? token);
    if (tokens.join('').length < MIN_LETTERS) return [];
    const found = matchingCandidates(all, tokens, MatchQuality.everyWord);
    if (found.length > 0) return grouped(found);
    const fixed = tokens.map(correctedToken);
    const foundFixed = matchingCandidates(all, fixed, MatchQuality.everyWord);
    return grouped(
      foundFixed.length > 0 ? foundFixed : matchingCandidates(all, fixed, MatchQuality.anyWord),
    );
  };
}

interface CandidateMatch {
  one: SuggestionCandidate;
  /** A level of {@link MatchQuality}. */
  quality: number;
  /** Number of typed words that the name has. */
  shared: number;
}

/** Returns the candidates of this match quality or better, best first. */
function matchingCandidates(
  all: readonly SuggestionCandidate[],
  tokens: readonly string[],
  worst: number,
): SuggestionCandidate[] {
  return all
    .map((one) => ({ one, ...matchQuality(one, tokens) }))
    .filter(({ quality }) => quality <= worst)
    .sort(
      (a: CandidateMatch, b: CandidateMatch) =>
        a.quality - b.quality ||
        b.shared - a.shared ||
        KIND_ORDER.indexOf(a.one.kind) - KIND_ORDER.indexOf(b.one.kind) ||
        a.one.name.length - b.one.name.length ||
        (a.one.name < b.one.name ? -1 : 1),
    )
    .map(({ one }) => one);
}

function matchQuality(
  { names }: SuggestionCandidate,
  tokens: readonly string[],
): { quality: number; shared: number } {
  const whole = tokens.join('');
  const contentTokens = tokens.filter((token) => !isStopWord(token));
  const required = contentTokens.length > 0 ? contentTokens : tokens;
  const last = tokens.at(-1);
  let quality = Number.POSITIVE_INFINITY;
  let shared = 0;
  for (const name of names) {
    const own = name.join('');
    if (own === whole) return { quality: MatchQuality.same, shared: tokens.length };
    if (own.startsWith(whole)) quality = Math.min(quality, MatchQuality.begins);
    else if (required.every((token) => name.some((word) => word.startsWith(token)))) {
      quality = Math.min(quality, MatchQuality.everyWord);
    } else {
      const has = required.filter((token) =>
        name.some((word) => word === token || (token === last && isPrefixOfAny(word, token))),
      );
      shared = Math.max(shared, has.length);
      if (has.length > 0) quality = Math.min(quality, MatchQuality.anyWord);
    }
  }
  return { quality, shared: quality === MatchQuality.anyWord ? shared : tokens.length };
}

/** Returns whether a token of three letters or more is a prefix of the word. */
function isPrefixOfAny(word: string, token: string): boolean {
  return token.length > 2 && word.startsWith(token);
}

/** Returns the first candidates grouped by kind; the kind of the best candidate comes first. */
function grouped(found: readonly SuggestionCandidate[]): SuggestionGroup[] {
  const groups = new Map<SuggestionKind, Suggestion[]>();
  let count = 0;
  for (const { kind, path, name, note } of found) {
    const group = groups.get(kind) ?? [];
    if (count === MAX_SUGGESTIONS || group.length === MAX_OF_A_KIND) continue;
    groups.set(kind, [...group, { kind, path, name, note }]);
    count += 1;
  }
  const shown = [...groups.values()].flat();
  return [...groups].map(([kind, suggestions]) => ({
    kind,
    suggestions: suggestions.map((one) => {
      const isAmbiguous = shown.some(
        (other) => other.kind !== kind && other.name === one.name && other.note === one.note,
      );
      if (!isAmbiguous) return one;
      return { ...one, note: [KIND_WORDS[kind], one.note].filter(Boolean).join(', ') };
    }),
  }));
}

function titleCandidate({ kind, path, name, acronym }: SuggestedTitle): SuggestionCandidate {
  const own = [name, ...(acronym ? [acronym, `${name} ${acronym}`] : [])].map(tokenize);
  const names =
    kind === 'panduan' ? [...own, ...own.map((words) => ['panduan', 'replikasi', ...words])] : own;
  // People know the acronym; the full name explains it.
  return { kind, path, name: acronym ?? name, note: acronym ? name : '', names };
}

/** Returns every region with all its names, each also with the word for its type in front. */
function regionsIn({ places }: Lexicon): SuggestionCandidate[] {
  const labels = new Map<string, string>();
  const names = new Map<string, string[][]>();
  for (const [key, list] of places) {
    for (const { id, label } of list) {
      labels.set(id, label);
      const [type = ''] = isProvinceCode(id) ? ['provinsi'] : tokenize(label);
      const words = key.split(' ');
      names.set(id, [...(names.get(id) ?? []), words, [type, ...words]]);
    }
  }
  return [...labels].map(([id, name]) => ({
    kind: 'wilayah',
    path: regionPath(id),
    name,
    note: isProvinceCode(id) ? 'provinsi' : (labels.get(provinceCodeOf(id)) ?? ''),
    names: names.get(id) ?? [],
  }));
}

function facetOf({ facet, of, id, label }: FacetChoice, { groups }: Lexicon): SuggestionCandidate {
  const terms = facet === 'sasaran' ? [...groups].filter(([, group]) => group === id) : [];
  return {
    kind: 'facet',
    path: facetPath(facet, id),
    name: label,
    note: of.toLowerCase(),
    names: [tokenize(label), ...terms.map(([term]) => term.split(' '))],
  };
}
