/**
 * What a browser is told about words before it searches: which belong together, and how regions
 * and awards are called. One file of plain lines, because that compresses best. Both
 * sides stand here, so that they cannot drift apart.
 */
import type { Region } from '../domain/region.ts';
import type { SearchWords, SynonymGroup } from '../domain/search-words.ts';
import type { VocabularyTerm } from '../domain/vocabulary-term.ts';
import { tokensOf } from './tokens.ts';

/** The file as it is sent. */
export interface LexiconFile {
  /**
   * A group a line: the first letter of its relation, then its terms with commas. `s` for a
   * spelling: the standard, then what nobody here wrote.
   */
  synonyms: string;
  /** A level of KIPP awards a line: id, label. */
  levels: string;
  /** A target group a line: its id, and other words for it. */
  groups: string;
  /** Documents of each kind, in the order of the index: innovations, guides, regions, pages. */
  documents: number[];
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

/** Terms to search for beside a term, and how much a match with them counts, up to 1. */
export interface Kin {
  terms: readonly string[];
  weight: number;
}

/** The file, ready to be asked. Every key is a text of tokens joined by spaces. */
export interface Lexicon {
  kin: ReadonlyMap<string, readonly Kin[]>;
  /** Words by a spelling of theirs that no document has. */
  spellings: ReadonlyMap<string, readonly string[]>;
  places: ReadonlyMap<string, readonly Place[]>;
  levels: ReadonlyMap<string, Named>;
  /** The ids of target groups, by the words for them. */
  groups: ReadonlyMap<string, string>;
  /** Every single word of the terms and names above. */
  tokens: ReadonlySet<string>;
  documents: readonly number[];
}

/** How much a match with another term of its group counts. */
const WEIGHTS: Record<SynonymGroup['relation'], number> = {
  equivalent: 0.75,
  narrower: 0.45,
  related: 0.4,
};

/**
 * The file for a catalogue. Terms that hold a comma are left out; nobody types them. Those of which
 * the catalogue lacks a word are marked: they lead to others, but are not looked for.
 */
export function encodeLexicon(
  words: SearchWords,
  levels: readonly VocabularyTerm[],
  documents: number[],
  {
    holds = () => true,
    isCommon = () => false,
    groups = [],
  }: {
    /** Whether a document has a word. */
    holds?: (word: string) => boolean;
    /** Whether so many have it that it tells no group of people apart: `warga`, `desa`. */
    isCommon?: (word: string) => boolean;
    groups?: readonly VocabularyTerm[];
  } = {},
): LexiconFile {
  const group = (relation: string, terms: readonly string[]) => {
    const marked = keysOf(terms).map((key) => (key.split(' ').every(holds) ? key : `~${key}`));
    // Of a narrower group only the first leads to others.
    const kept = marked.filter((term, at) => relation !== 'n' || at === 0 || !term.startsWith('~'));
    return kept.every((term) => term.startsWith('~')) ? [] : relation + kept.join(',');
  };
  return {
    synonyms: [
      ...words.synonyms.flatMap(({ relation, terms }) => group(relation.charAt(0), terms)),
      ...words.spellings.flatMap(({ standard, variants }) => {
        const isOnlyASpelling = (variant: string) =>
          tokensOf(variant).length === 1 &&
          tokensOf(standard).every(holds) &&
          !holds(keyOf(variant));
        const only = variants.filter(isOnlyASpelling);
        const others = variants.filter((variant) => !isOnlyASpelling(variant));
        return [
          only.length > 0 ? `s${keysOf([standard, ...only])}` : [],
          others.length > 0 ? group('e', [standard, ...others]) : [],
        ].flat();
      }),
      ...words.acronyms.flatMap(({ acronym, senses }) => group('n', [acronym, ...senses])),
      ...words['word-families'].flatMap(({ root, forms }) => {
        // Affixes are the index's own matter; a family tells what they do not.
        const others = forms.filter((form) => !form.includes(root.slice(1)));
        return others.length > 0 ? group('r', [forms[0] as string, ...others]) : [];
      }),
    ].join('\n'),
    levels: levels.map(({ id, label }) => `${id},${label}`).join('\n'),
    groups: groups
      .map(({ id, terms = [] }) =>
        // The id itself is a word for it, and need not be told twice.
        [id, ...keysOf(terms).filter((key) => key !== keyOf(id) && !isCommon(key))].join(','),
      )
      .join('\n'),
    documents,
  };
}

/**
 * The names of regions, a file of its own: it is loaded where a query has a word that is none of the
 * other file's. A province a line: code, names, and after semicolons its kabupaten and kota.
 */
export function encodePlaces(words: SearchWords, regions: Iterable<Region>): string {
  const named = new Map(words['region-names'].map((one) => [one.code, one]));
  const lines = new Map<string, string[]>();
  for (const { code, shortName, otherNames } of regions) {
    const extra = named.get(code);
    const mark = extra?.ordinary ? '!' : '';
    const names = line([...new Set([shortName, ...otherNames, ...(extra?.names ?? [])])]);
    const province = lines.get(code.slice(0, 2)) ?? [];
    province.push(`${code.length === 2 ? code : code.slice(3)}${mark}${names}`);
    lines.set(code.slice(0, 2), province);
  }
  return [...lines.values()].map((one) => one.join(';')).join('\n');
}

/** The lexicon with the names of regions in a text of {@link encodePlaces}. */
export function withPlaces(lexicon: Lexicon, text: string): Lexicon {
  const places = placesIn(text);
  const tokens = new Set([
    ...lexicon.tokens,
    ...[...places.keys()].flatMap((key) => key.split(' ')),
  ]);
  return { ...lexicon, places, tokens };
}

/** Reads the file; it knows no places yet. */
export function decodeLexicon(file: LexiconFile): Lexicon {
  const kin = new Map<string, Kin[]>();
  const spellings = new Map<string, string[]>();
  for (const line of file.synonyms.split('\n')) {
    if (line.startsWith('s')) {
      const [standard = '', ...variants] = line.slice(1).split(',');
      for (const variant of variants) spellings.set(variant, standard.split(' '));
    }
    const relation = { e: 'equivalent', n: 'narrower', r: 'related' }[line.charAt(0)] as
      | SynonymGroup['relation']
      | undefined;
    if (!relation) continue;
    const marked = line.slice(1).split(',');
    const terms = marked.map((term) => term.replace('~', ''));
    const held = new Set(marked.filter((term) => !term.startsWith('~')));
    const from = relation === 'narrower' ? terms.slice(0, 1) : terms;
    for (const term of from) {
      const others = terms.filter((other) => other !== term && held.has(other));
      kin.set(term, [...(kin.get(term) ?? []), { terms: others, weight: WEIGHTS[relation] }]);
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
  const tokens = new Set([...kin.keys(), ...spellings.keys()].flatMap((key) => key.split(' ')));
  return { kin, spellings, places: new Map(), levels, groups, tokens, documents: file.documents };
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

function keyOf(term: string): string {
  return tokensOf(term).join(' ');
}
