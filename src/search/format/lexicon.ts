/**
 * What a browser is told about words before it searches: which belong together, and how regions
 * and awards are called. Plain lines, because they compress best. Both sides stand here, so that they
 * cannot drift apart.
 *
 * Three files: one for every search; the names of regions, for queries that have a word unknown to
 * the first; and for queries with a word that no document has either, all such words (everyday,
 * foreign and old ones, other spellings) with those of the catalogue to which they lead.
 */

import type { Region } from '../../domain/region/region.ts';
import { isProvinceCode, provinceCodeOf } from '../../domain/region/region-code.ts';
import type { SearchWords, SynonymGroup } from '../../domain/vocabulary/search-words.ts';
import type { VocabularyTerm } from '../../domain/vocabulary/vocabulary-term.ts';
import { termKey, tokenize } from '../text/tokenize.ts';

/** The file for every search, as it is sent. */
export interface LexiconFile {
  /**
   * A group a line: the first letter of its relation, then its terms with commas; before a `>` those
   * that only lead to the others.
   */
  synonyms: string;
  /** A level of KIPP awards a line: id, label. */
  levels: string;
  /** The years whose awards can be asked for, ascending, joined by spaces. */
  years: string;
  /** A target group a line: its id, and other words for it. */
  groups: string;
  /** Documents of each kind, in the order of the index: innovations, guides, regions, pages. */
  documents: number[];
  /** The beginnings of the pieces of the index, joined by spaces. */
  pieces: string;
  /** Names of which words would be taken for a place or an award that is not theirs, a name a line. */
  names: string;
}

/** Something a query can be narrowed to, with what to call it. */
export interface Named {
  id: string;
  label: string;
}

/** A region by one of its names. */
export interface Place extends Named {
  /** Recognised only after its type, because its name is an ordinary word. */
  ordinary: boolean;
}

/** A group of islands. */
export interface Islands {
  label: string;
  /** Codes of its provinces. */
  provinces: readonly string[];
}

/** Terms to search for beside a term, and how much a match with them counts, up to 1. */
export interface Synonym {
  terms: readonly string[];
  weight: number;
}

/** The file, ready to be asked. Every key is a text of tokens joined by spaces. */
export interface Lexicon {
  relatedTerms: ReadonlyMap<string, readonly Synonym[]>;
  /** Words by a spelling of theirs that no document has. */
  spellings: ReadonlyMap<string, readonly string[]>;
  places: ReadonlyMap<string, readonly Place[]>;
  /** Groups of islands, by their names: the codes of their provinces. */
  islands: ReadonlyMap<string, Islands>;
  /** Names of regions by their letters without spaces: `gunungkidul`, `kulonprogo`. */
  joined: ReadonlyMap<string, readonly string[]>;
  levels: ReadonlyMap<string, Named>;
  /** The years whose awards can be asked for. */
  years: ReadonlySet<string>;
  /** The ids of target groups, by the words for them. */
  groups: ReadonlyMap<string, string>;
  /** Every single word of the terms and names above. */
  tokens: ReadonlySet<string>;
  documents: readonly number[];
  shardKeys: readonly string[];
  /** Names that are searched for as they stand: `Bima Juara` is neither of Bima nor an award. */
  names: ReadonlySet<string>;
}

/** How much a match with another term of its group counts. */
const RELATION_WEIGHTS: Record<SynonymGroup['relation'], number> = {
  equivalent: 0.75,
  narrower: 0.45,
  related: 0.4,
};

/**
 * The file for a catalogue. Terms that hold a comma are left out; nobody types them. Those of which
 * the catalogue lacks a word are in the other file.
 */
export function encodeLexicon(
  words: SearchWords,
  levels: readonly VocabularyTerm[],
  documents: number[],
  {
    holds = () => true,
    isCommon = () => false,
    groups = [],
    pieces = [],
    years = [],
  }: {
    /** Whether a document has a word. */
    holds?: (word: string) => boolean;
    /** Whether so many have it that it tells no group of people apart: `warga`, `desa`. */
    isCommon?: (word: string) => boolean;
    groups?: readonly VocabularyTerm[];
    pieces?: readonly string[];
    years?: readonly string[];
  } = {},
): LexiconFile {
  const isHeld = isHeldBy(holds);
  return {
    synonyms: groupsOf(words, isHeld)
      .flatMap(({ relation, from, to }) => {
        const known = { from: from.filter(isHeld), to: to.filter(isHeld) };
        if (from === to) return known.to.length > 1 ? [relation + known.to.join(',')] : [];
        if (known.from.length === 0 || known.to.length === 0) return [];
        const lead = known.from.join(',');
        return [`${relation}${lead}>${known.to.join(',')}`];
      })
      .join('\n'),
    levels: levels.map(({ id, label }) => `${id},${label}`).join('\n'),
    years: years.join(' '),
    groups: groups
      .map(({ id, terms = [] }) =>
        // The id itself is a word for it, and need not be told twice.
        [id, ...keysOf(terms).filter((key) => key !== keyOf(id) && !isCommon(key))].join(','),
      )
      .join('\n'),
    documents,
    pieces: pieces.join(' '),
    names: '',
  };
}

/** Terms that lead to others. */
interface Group {
  /** The first letter of the relation, or `s` for a spelling. */
  relation: string;
  /** The terms that lead, as they are asked for. */
  from: readonly string[];
  /** Those to which they lead; the same list where each leads to all others. */
  to: readonly string[];
}

/** Whether a document has each word of a term. */
function isHeldBy(holds: (word: string) => boolean): (key: string) => boolean {
  return (key) => key.split(' ').every(holds);
}

function groupsOf(words: SearchWords, isHeld: (key: string) => boolean): Group[] {
  const group = (relation: string, terms: readonly string[], said?: readonly string[]): Group => {
    const keys = keysOf(terms);
    if (said) return { relation, from: keysOf(said), to: keys };
    if (relation === 'n') return { relation, from: keys.slice(0, 1), to: keys.slice(1) };
    return { relation, from: keys, to: keys };
  };
  return [
    ...words.synonyms.map(({ relation, terms, said }) => group(relation.charAt(0), terms, said)),
    ...words.spellings.flatMap(({ standard, variants }) => {
      const isOnlyASpelling = (variant: string) =>
        tokenize(variant).length === 1 && isHeld(keyOf(standard)) && !isHeld(keyOf(variant));
      const only = variants.filter(isOnlyASpelling);
      const others = variants.filter((variant) => !isOnlyASpelling(variant));
      return [
        ...(only.length > 0 ? [group('s', [standard, ...only])] : []),
        ...(others.length > 0 ? [group('e', [standard, ...others])] : []),
      ];
    }),
    ...words.acronyms.map(({ acronym, senses }) => group('n', [acronym, ...senses])),
    ...words['word-families'].flatMap(({ root, forms }) => {
      // Affixes are the index's own matter; a family tells what they do not.
      const others = forms.filter((form) => !form.includes(root.slice(1)));
      return others.length > 0 ? [group('r', [forms[0] as string, ...others])] : [];
    }),
  ];
}

/**
 * The words that no document has. A group a line: the first letter of its relation, those words with
 * commas, `>`, and the terms to which they lead. `s` for other spellings of one term.
 */
export function encodeOutOfVocabulary(
  words: SearchWords,
  holds: (word: string) => boolean,
): string {
  const isHeld = isHeldBy(holds);
  const lines = groupsOf(words, isHeld).flatMap(({ relation, from, to }) => {
    const strange = from.filter((key) => !isHeld(key));
    const known = to.filter(isHeld);
    if (strange.length === 0 || known.length === 0) return [];
    return [`${relation}${strange.join(',')}>${known.join(',')}`];
  });
  return lines.join('\n');
}

/**
 * The names of regions. A province a line: code, names, and after semicolons its kabupaten and kota.
 * Then a group of islands a line: `@`, its name, and after commas the codes of its provinces.
 */
export function encodePlaces(words: SearchWords, regions: Iterable<Region>): string {
  const named = new Map(words['region-names'].map((one) => [one.code, one]));
  const lines = new Map<string, string[]>();
  const islands = new Map<string, string[]>();
  for (const { code, type, shortName, otherNames, islandGroup } of regions) {
    if (type === 'provinsi') islands.set(islandGroup, [...(islands.get(islandGroup) ?? []), code]);
    const extra = named.get(code);
    const mark = extra?.ordinary ? '!' : '';
    const names = line([...new Set([shortName, ...otherNames, ...(extra?.names ?? [])])]);
    const province = lines.get(provinceCodeOf(code)) ?? [];
    province.push(`${isProvinceCode(code) ? code : code.slice(3)}${mark}${names}`);
    lines.set(provinceCodeOf(code), province);
  }
  return [
    ...[...lines.values()].map((one) => one.join(';')),
    ...[...islands].map(([name, codes]) => `@${[name, ...codes].join(',')}`),
  ].join('\n');
}

/** The lexicon with the names of regions in a text of {@link encodePlaces}. */
export function withPlaces(lexicon: Lexicon, text: string): Lexicon {
  const places = placesIn(text);
  const islands = islandsIn(text);
  const joined = new Map(
    [...places.keys()].map((key) => [key.replaceAll(' ', ''), key.split(' ')] as const),
  );
  const names = [...places.keys(), ...islands.keys(), ...joined.keys()];
  return { ...lexicon, places, islands, joined, tokens: withTokensOf(lexicon, names) };
}

function withTokensOf({ tokens }: Lexicon, keys: Iterable<string>): Set<string> {
  return new Set([...tokens, ...[...keys].flatMap((key) => key.split(' '))]);
}

/** The lexicon with the words in a text of {@link encodeOutOfVocabulary}. */
export function withOutOfVocabulary(lexicon: Lexicon, text: string): Lexicon {
  const relatedTerms = new Map(lexicon.relatedTerms);
  const spellings = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [strange = '', known = ''] = line.slice(1).split('>');
    const terms = known.split(',');
    const relation = RELATIONS[line.charAt(0)];
    for (const word of strange.split(',')) {
      if (line.startsWith('s')) spellings.set(word, (terms[0] ?? '').split(' '));
      else if (relation)
        addSynonym(relatedTerms, word, { terms, weight: RELATION_WEIGHTS[relation] });
    }
  }
  const tokens = withTokensOf(lexicon, [...relatedTerms.keys(), ...spellings.keys()]);
  return { ...lexicon, relatedTerms, spellings, tokens };
}

const RELATIONS: Readonly<Record<string, SynonymGroup['relation']>> = {
  e: 'equivalent',
  n: 'narrower',
  r: 'related',
};

function addSynonym(kin: Map<string, readonly Synonym[]>, term: string, one: Synonym): void {
  kin.set(term, [...(kin.get(term) ?? []), one]);
}

/** Reads the file; it knows no strange words and no places yet. */
export function decodeLexicon(file: LexiconFile): Lexicon {
  const relatedTerms = new Map<string, readonly Synonym[]>();
  for (const line of file.synonyms.split('\n')) {
    const relation = RELATIONS[line.charAt(0)];
    if (!relation) continue;
    const parts = line.slice(1).split('>');
    const terms = (parts.at(-1) as string).split(',');
    const lead = parts.length > 1 ? parts[0]?.split(',') : undefined;
    for (const term of lead ?? terms) {
      const others = terms.filter((other) => other !== term);
      addSynonym(relatedTerms, term, { terms: others, weight: RELATION_WEIGHTS[relation] });
    }
  }
  const levels = new Map<string, Named>();
  for (const line of file.levels.split('\n')) {
    const [id = '', label = ''] = line.split(',');
    for (const name of [label, label.split(' ')[0] ?? '']) {
      if (!/^(top|peserta)$/i.test(name)) levels.set(keyOf(name), { id, label });
    }
  }
  const groups = new Map(
    file.groups.split('\n').flatMap((line) => {
      const [id = '', ...terms] = line.split(',');
      return [keyOf(id), ...terms].map((key) => [key, id] as const);
    }),
  );
  const tokens = new Set([...relatedTerms.keys()].flatMap((key) => key.split(' ')));
  const none = {
    spellings: new Map(),
    places: new Map(),
    islands: new Map(),
    joined: new Map(),
  };
  const shardKeys = file.pieces.split(' ');
  const names = new Set(file.names.split('\n'));
  const years = new Set(file.years.split(' '));
  return {
    relatedTerms,
    ...none,
    levels,
    years,
    groups,
    tokens,
    documents: file.documents,
    shardKeys,
    names,
  };
}

/** Terms as they are asked for, each once; those that hold a comma are left out. */
function keysOf(terms: readonly string[]): string[] {
  return [...new Set(terms.filter((term) => !term.includes(',')).map(keyOf))];
}

/** Names in a line. */
function line(terms: readonly string[]): string {
  return terms.filter((term) => !/[,;\n]/.test(term)).join(',');
}

function placesIn(text: string): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const line of text.split('\n')) {
    if (line.startsWith('@')) continue;
    let province = '';
    for (const part of line.split(';')) {
      const [, number = '', mark, names = ''] = /^(\d+)(!?)(.*)$/.exec(part) ?? [];
      if (!province) province = number;
      const isProvince = part === line.split(';')[0];
      const id = isProvince ? province : `${province}.${number}`;
      const [first = '', ...others] = names.split(',');
      const type = isProvince ? '' : Number(number) > 70 ? 'Kota ' : 'Kabupaten ';
      for (const name of [first, ...others]) {
        const place = { id, label: type + first, ordinary: mark === '!' };
        places.set(keyOf(name), [...(places.get(keyOf(name)) ?? []), place]);
      }
    }
  }
  return places;
}

function islandsIn(text: string): Map<string, Islands> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line.startsWith('@'))
      .map((line) => {
        const [label = '', ...provinces] = line.slice(1).split(',');
        return [keyOf(label), { label, provinces }];
      }),
  );
}

function keyOf(term: string): string {
  return termKey(tokenize(term));
}
