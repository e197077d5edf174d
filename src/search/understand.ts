/**
 * Words of a query that narrow it: a place, an award, a year, strong evidence. They become filters
 * of the index, and the rest stays text. Runs in the browser.
 */
import type { Lexicon, Place } from './lexicon.ts';

/** Filter of the index for the codes of the regions, province included, that a document is of. */
export const PLACE_FILTER = 'tempat';
/** Filter of the index for KIPP awards: `top-45` and `top-45-2019`. */
export const AWARD_FILTER = 'penghargaan';

/** A part of a query that was understood as more than text. */
export interface Understood {
  /** Filter of the index. */
  filter: string;
  /** Values of which a result has any. */
  values: string[];
  /** What it is, in words: `Provinsi Jawa Tengah`. */
  label: string;
  /** The positions in the query of the words it was understood from. */
  at: number[];
}

/** A query in parts. */
export interface Parts {
  understood: Understood[];
  /** The positions of the words that are left to be searched for. */
  left: number[];
}

/** Words for the types of regions. */
export const TYPES: ReadonlyMap<string, 'kabupaten' | 'kota' | 'provinsi'> = new Map([
  ['kab', 'kabupaten'],
  ['kabupaten', 'kabupaten'],
  ['pemkab', 'kabupaten'],
  ['kota', 'kota'],
  ['kotamadya', 'kota'],
  ['pemkot', 'kota'],
  ['prov', 'provinsi'],
  ['provinsi', 'provinsi'],
  ['propinsi', 'provinsi'],
  ['pemprov', 'provinsi'],
]);

/** Words before a place or an award that say nothing more. */
const WRAPPING = new Set(['inovasi', 'pemda', 'pemerintah', 'daerah', 'wilayah', 'program']);

/** Words that ask for what was awarded. */
const AWARDED = new Set(['kipp', 'sinovik', 'pemenang', 'juara', 'penghargaan', 'award']);

/** Words beside a year that say nothing more: `top 2023`, `inovasi terbaik tahun 2023`. */
const BESIDE_YEAR = new Set(['tahun', 'thn', 'top', 'terbaik']);

/** The years there can be awards of. */
export const AWARD_YEARS: readonly string[] = Array.from({ length: 16 }, (_, index) =>
  String(2014 + index),
);

/** Whether a word is a year there can be awards of. */
const isYear = (token: string | undefined) => AWARD_YEARS.includes(token ?? '');

/** Understands the words of a query. */
export function understand(tokens: readonly string[], lexicon: Lexicon): Parts {
  const understood: Understood[] = [];
  const used = new Set<number>();
  const take = (one: Understood) => {
    const same = understood.find(({ label }) => label === one.label);
    if (same) same.at.push(...one.at);
    else understood.push(one);
    for (const at of one.at) used.add(at);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (used.has(at)) continue;
    const found = awardAt(tokens, at, lexicon) ?? placeAt(tokens, at, lexicon);
    if (found) take(found);
    else if (/^(terbukti|teruji)$/.test(tokens[at] as string)) {
      take({
        filter: 'bukti',
        values: ['3', '4'],
        label: 'Bukti kuat (3 atau 4 dari 4)',
        at: [at],
      });
    }
  }
  joinYear(tokens, understood, used);
  joinProvinces(understood);
  if (understood.length > 0) {
    tokens.forEach((token, at) => {
      if (WRAPPING.has(token)) used.add(at);
    });
  }
  return { understood, left: tokens.flatMap((_, at) => (used.has(at) ? [] : [at])) };
}

function awardAt(
  tokens: readonly string[],
  at: number,
  { levels }: Lexicon,
): Understood | undefined {
  for (const length of [2, 1]) {
    const level = levels.get(tokens.slice(at, at + length).join(' '));
    if (level) {
      const positions = Array.from({ length }, (_, index) => at + index);
      return { filter: AWARD_FILTER, values: [level.id], label: level.label, at: positions };
    }
  }
  if (!AWARDED.has(tokens[at] as string)) return undefined;
  return { filter: 'kipp', values: ['penerima'], label: 'Finalis atau pemenang KIPP', at: [at] };
}

/** Gives a year to the award beside it; a year alone is that of any award. */
function joinYear(tokens: readonly string[], understood: Understood[], used: Set<number>): void {
  const at = tokens.findIndex((token, index) => isYear(token) && !used.has(index));
  const year = tokens[at];
  if (year === undefined) return;
  const positions = [
    at,
    ...tokens.flatMap((token, index) =>
      BESIDE_YEAR.has(token) && !used.has(index) ? [index] : [],
    ),
  ];
  for (const position of positions) used.add(position);
  const award = understood.find(({ filter }) => filter === AWARD_FILTER || filter === 'kipp');
  if (award?.filter === AWARD_FILTER) {
    award.values = award.values.map((level) => `${level}-${year}`);
    award.label += ` ${year}`;
    award.at.push(...positions);
    return;
  }
  if (award) understood.splice(understood.indexOf(award), 1);
  understood.push({
    filter: 'tahun',
    values: [year],
    label: `KIPP ${year}`,
    at: [...(award?.at ?? []), ...positions],
  });
}

/** Joins a province to a regency of its own beside it: the two words are one place. */
function joinProvinces(understood: Understood[]): void {
  const isWithin = (code: string, { values }: Understood) =>
    values.every((value) => value.startsWith(`${code}.`));
  const places = understood.filter(({ filter }) => filter === PLACE_FILTER);
  for (const province of places) {
    const [code = '', ...others] = province.values;
    const regency = others.length === 0 && places.find((place) => isWithin(code, place));
    if (!regency) continue;
    regency.at.push(...province.at);
    understood.splice(understood.indexOf(province), 1);
  }
}

function placeAt(
  tokens: readonly string[],
  at: number,
  { places }: Lexicon,
): Understood | undefined {
  const own = TYPES.get(tokens[at] as string);
  const type = own ?? TYPES.get(tokens[at - 1] ?? '');
  const start = own ? at + 1 : at;
  for (let length = Math.min(5, tokens.length - start); length > 0; length -= 1) {
    const named = places.get(tokens.slice(start, start + length).join(' '));
    const meant = named && whichOf(named, type);
    if (!meant || meant.length === 0) continue;
    const positions = Array.from({ length: start - at + length }, (_, index) => at + index);
    const family = type === undefined ? familyOf(meant, places) : [];
    if (family.length > 1) {
      const name = tokens
        .slice(start, start + length)
        .map(capitalised)
        .join(' ');
      return {
        filter: PLACE_FILTER,
        values: family,
        label: `Semua provinsi ${name} (${family.length})`,
        at: positions,
      };
    }
    const labels = meant.map(({ id, label }) => (id.length === 2 ? `Provinsi ${label}` : label));
    return {
      filter: PLACE_FILTER,
      values: meant.map(({ id }) => id),
      label: labels.join(' atau '),
      at: positions,
    };
  }
  return undefined;
}

/** Of regions of one name those of the type; without a type the province, else all of them. */
function whichOf(named: readonly Place[], type: string | undefined): Place[] {
  const isOf = ({ id }: Place) =>
    type === 'provinsi' ? id.length === 2 : Number(id.slice(3)) > 70 === (type === 'kota');
  if (type)
    return named.filter((place) => isOf(place) && (place.id.length > 2 || type === 'provinsi'));
  const plain = named.filter(({ ordinary }) => !ordinary);
  const provinces = plain.filter(({ id }) => id.length === 2);
  return provinces.length > 0 ? provinces : plain;
}

/**
 * A province and those whose names begin with its own, which were part of it: who says `Papua` means
 * all six. Their codes, its own first.
 */
function familyOf(meant: readonly Place[], places: Lexicon['places']): string[] {
  const [province, ...others] = meant;
  if (!province || province.id.length > 2 || others.length > 0) return [];
  const beginning = `${province.label.toLowerCase()} `;
  const family = [...places].flatMap(([name, named]) =>
    name.startsWith(beginning) ? named.filter(({ id }) => id.length === 2).map(({ id }) => id) : [],
  );
  return [...new Set([province.id, ...family])];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
