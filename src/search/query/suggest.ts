/**
 * What is suggested for what a reader types: things by their name, each with a page of its own. Runs
 * in the browser; pure.
 */
import { isProvinceCode, provinceCodeOf } from '../../domain/region/region-code.ts';
import { facetPath, regionPath } from '../../domain/site/paths.ts';
import type { WordList } from '../format/front-coding.ts';
import type { Lexicon } from '../format/lexicon.ts';
import type { SuggestedTitle } from '../format/title-list.ts';
import { isStopWord, tokenize } from '../text/tokenize.ts';
import { REGION_TYPE_WORDS } from './recognise.ts';
import { bestCorrection } from './spelling.ts';

/** The kinds of what is suggested: an innovation, a guide, a region, a value of a facet. */
export type SuggestionKind = SuggestedTitle['kind'] | 'wilayah' | 'segi';

/** Something to go to. */
export interface Suggestion {
  kind: SuggestionKind;
  /** Its page, from the root of the site. */
  path: string;
  name: string;
  /** What tells it from others of its name: its name in full, its province, the facet it is of, its kind. */
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
  /** What the facet is called. */
  of: string;
  id: string;
  label: string;
}

/** Something with all its names, as words. */
interface SuggestionCandidate extends Suggestion {
  names: readonly (readonly string[])[];
}

/** Suggestions at a time: what a phone shows above its keyboard, with a little scrolling. */
const MAX_SUGGESTIONS = 8;

/** Suggestions of one kind at a time, so that no kind crowds out the others. */
const MAX_OF_A_KIND = 4;

/** Letters below which nothing is suggested: one letter begins everything. */
const MIN_LETTERS = 2;

/** The order of the kinds where all fit equally well. */
const KIND_ORDER: readonly SuggestionKind[] = ['inovasi', 'wilayah', 'segi', 'panduan'];

/** What each kind is called beside a name that another thing has, too. */
const KIND_WORDS: Record<SuggestionKind, string> = {
  inovasi: 'inovasi',
  wilayah: 'wilayah',
  segi: 'daftar',
  panduan: 'panduan replikasi',
};

/**
 * How well a name fits, best first: it is what was typed; it begins so; each word typed begins one of
 * its words; one of the words typed is one of its words. The last is asked only where nothing fits
 * better, also when a typing error was taken for what was meant.
 */
const MatchQuality = { same: 0, begins: 1, everyWord: 2, anyWord: 3 } as const;

/** Suggests from names, regions and values of facets. */
export function suggester(
  names: readonly SuggestedTitle[],
  facets: readonly FacetChoice[],
  lexicon: Lexicon,
  words: WordList,
): (typed: string) => SuggestionGroup[] {
  const all = [
    ...names.map(namedOf),
    ...regionsIn(lexicon),
    ...facets.map((facet) => facetOf(facet, lexicon)),
  ];
  const known = [...new Set(all.flatMap(({ names }) => names.flat()))];
  const corrected = new Map<string, string>();
  const meant = (token: string) => {
    const before = corrected.get(token);
    if (before !== undefined) return before;
    const begins = known.some((word) => word.startsWith(token));
    const now = begins ? token : (bestCorrection(token, words) ?? token);
    corrected.set(token, now);
    return now;
  };
  return (typed) => {
    const tokens = tokenize(typed).map((token) => REGION_TYPE_WORDS.get(token) ?? token);
    if (tokens.join('').length < MIN_LETTERS) return [];
    const found = matchingCandidates(all, tokens, MatchQuality.everyWord);
    if (found.length > 0) return grouped(found);
    const right = tokens.map(meant);
    const foundRight = matchingCandidates(all, right, MatchQuality.everyWord);
    return grouped(
      foundRight.length > 0 ? foundRight : matchingCandidates(all, right, MatchQuality.anyWord),
    );
  };
}

interface CandidateMatch {
  one: SuggestionCandidate;
  fit: number;
  /** Words typed that it has. */
  shared: number;
}

/** What fits at least so well, the best first. */
function matchingCandidates(
  all: readonly SuggestionCandidate[],
  tokens: readonly string[],
  atLeast: number,
): SuggestionCandidate[] {
  return all
    .map((one) => ({ one, ...matchQuality(one, tokens) }))
    .filter(({ fit }) => fit <= atLeast)
    .sort(
      (a: CandidateMatch, b: CandidateMatch) =>
        a.fit - b.fit ||
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
): { fit: number; shared: number } {
  const whole = tokens.join('');
  const telling = tokens.filter((token) => !isStopWord(token));
  const asked = telling.length > 0 ? telling : tokens;
  const last = tokens.at(-1);
  let fit = Number.POSITIVE_INFINITY;
  let shared = 0;
  for (const name of names) {
    const own = name.join('');
    if (own === whole) return { fit: MatchQuality.same, shared: tokens.length };
    if (own.startsWith(whole)) fit = Math.min(fit, MatchQuality.begins);
    else if (asked.every((token) => name.some((word) => word.startsWith(token)))) {
      fit = Math.min(fit, MatchQuality.everyWord);
    } else {
      const has = asked.filter((token) =>
        name.some((word) => word === token || (token === last && isPrefixOfAny(word, token))),
      );
      shared = Math.max(shared, has.length);
      if (has.length > 0) fit = Math.min(fit, MatchQuality.anyWord);
    }
  }
  return { fit, shared: fit === MatchQuality.anyWord ? shared : tokens.length };
}

/** Whether a word of which the end may still be typed is meant; of two letters it could be any. */
function isPrefixOfAny(word: string, token: string): boolean {
  return token.length > 2 && word.startsWith(token);
}

/** The first that fit, by kind: the kind of the best first. */
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
      const isToldAlike = shown.some(
        (other) => other.kind !== kind && other.name === one.name && other.note === one.note,
      );
      if (!isToldAlike) return one;
      return { ...one, note: [KIND_WORDS[kind], one.note].filter(Boolean).join(', ') };
    }),
  }));
}

function namedOf({ kind, path, name, acronym }: SuggestedTitle): SuggestionCandidate {
  const own = [name, ...(acronym ? [acronym, `${name} ${acronym}`] : [])].map(tokenize);
  const names =
    kind === 'panduan' ? [...own, ...own.map((words) => ['panduan', 'replikasi', ...words])] : own;
  // An acronym is what people know; the name in full tells what it is.
  return { kind, path, name: acronym ?? name, note: acronym ? name : '', names };
}

/** Every region with all its names, each with the word for its type before it, too. */
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
    kind: 'segi',
    path: facetPath(facet, id),
    name: label,
    note: of.toLowerCase(),
    names: [tokenize(label), ...terms.map(([term]) => term.split(' '))],
  };
}
