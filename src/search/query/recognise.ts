/**
 * Words of a query that narrow it: a place, an award, a year, strong evidence. They become filters
 * of the index, and the rest stays text. Runs in the browser.
 */

import type { KippStanding } from '../../domain/innovation/awards.ts';
import { isProvinceCode } from '../../domain/region/region-code.ts';
import type { VocabularyId } from '../../domain/vocabulary/vocabulary-ids.ts';
import { AWARD_FILTER, PLACE_FILTER } from '../format/filters.ts';
import type { Lexicon, Place } from '../format/lexicon.ts';

/** A part of a query that was understood as more than text. */
export interface InferredFilter {
  /** Filter of the index. */
  filter: string;
  /** Values of which a result has any. */
  values: string[];
  /** What it is, in words: `Provinsi Jawa Tengah`. */
  label: string;
  /** The positions in the query of the words it was understood from. */
  positions: number[];
}

/** A query in parts. */
export interface RecognisedQuery {
  inferred: InferredFilter[];
  /** The positions of the words that are left to be searched for. */
  rest: number[];
}

/** Words for the types of regions. */
export const REGION_TYPE_WORDS: ReadonlyMap<string, 'kabupaten' | 'kota' | 'provinsi'> = new Map([
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
export const FILLER_WORDS: ReadonlySet<string> = new Set([
  'inovasi',
  'pemda',
  'pemerintah',
  'daerah',
  'wilayah',
  'program',
]);

/** Plain words for what is known of an innovation, and what they ask for. */
const FACT_PHRASES: ReadonlyMap<string, Omit<InferredFilter, 'positions'>> = new Map(
  (
    [
      [
        ['bukti kuat', 'terbukti', 'teruji'],
        { filter: 'bukti', values: ['3', '4'], label: 'Bukti kuat (3 atau 4 dari 4)' },
      ],
      [
        ['biaya rendah', 'biaya murah', 'berbiaya rendah'],
        {
          filter: 'biaya',
          values: ['rendah' satisfies VocabularyId<'cost-levels'>],
          label: 'Biaya rendah',
        },
      ],
      [
        ['sudah berhenti', 'inovasi berhenti', 'tidak berjalan lagi', 'sudah tidak berjalan'],
        {
          filter: 'status',
          values: ['berhenti' satisfies VocabularyId<'statuses'>],
          label: 'Sudah berhenti',
        },
      ],
      [
        ['masih berjalan', 'masih jalan'],
        {
          filter: 'status',
          values: ['berjalan', 'berkembang'] satisfies VocabularyId<'statuses'>[],
          label: 'Masih berjalan',
        },
      ],
    ] satisfies [string[], Omit<InferredFilter, 'positions'>][]
  ).flatMap(([words, fact]) => words.map((one) => [one, fact])),
);

/** Words that one of these facts is told in at most. */
const MAX_FACT_WORDS = 3;

/** Words of awards that are not KIPP's: that of the United Nations stands in texts alone. */
const OTHER_AWARDS = new Set(['unpsa', 'un', 'pbb']);

/** Words that ask for what was awarded. */
const AWARD_WORDS = new Set(['kipp', 'sinovik', 'pemenang', 'juara', 'penghargaan', 'award']);

/** Words beside a year that say nothing more: `top 2023`, `inovasi terbaik tahun 2023`. */
const YEAR_CONTEXT_WORDS = new Set(['tahun', 'thn', 'top', 'terbaik']);

/** Understands the words of a query. */
export function recogniseEntities(tokens: readonly string[], lexicon: Lexicon): RecognisedQuery {
  const inferred: InferredFilter[] = [];
  const used = new Set<number>();
  const take = (one: InferredFilter) => {
    const same = inferred.find(({ label }) => label === one.label);
    if (same) same.positions.push(...one.positions);
    else inferred.push(one);
    for (const at of one.positions) used.add(at);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (used.has(at)) continue;
    const found =
      awardAt(tokens, at, lexicon) ?? placeAt(tokens, at, lexicon) ?? factAt(tokens, at);
    if (found) take(found);
  }
  joinYears(tokens, inferred, used, lexicon);
  joinProvinces(inferred);
  if (inferred.length > 0) {
    tokens.forEach((token, at) => {
      if (FILLER_WORDS.has(token)) used.add(at);
    });
  }
  return { inferred, rest: tokens.flatMap((_, at) => (used.has(at) ? [] : [at])) };
}

function awardAt(
  tokens: readonly string[],
  at: number,
  { levels }: Lexicon,
): InferredFilter | undefined {
  for (const length of [2, 1]) {
    const level = levels.get(tokens.slice(at, at + length).join(' '));
    if (level) {
      const positions = Array.from({ length }, (_, index) => at + index);
      return { filter: AWARD_FILTER, values: [level.id], label: level.label, positions: positions };
    }
  }
  if (!AWARD_WORDS.has(tokens[at] as string) || namesOtherAward(tokens)) return undefined;
  return {
    filter: 'kipp',
    values: ['penerima' satisfies KippStanding],
    label: 'Finalis atau pemenang KIPP',
    positions: [at],
  };
}

function namesOtherAward(tokens: readonly string[]): boolean {
  return tokens.some((token) => OTHER_AWARDS.has(token));
}

function factAt(tokens: readonly string[], at: number): InferredFilter | undefined {
  for (let length = Math.min(MAX_FACT_WORDS, tokens.length - at); length > 0; length -= 1) {
    const fact = FACT_PHRASES.get(tokens.slice(at, at + length).join(' '));
    if (fact) return { ...fact, positions: Array.from({ length }, (_, index) => at + index) };
  }
  return undefined;
}

/** Gives years to the award beside them; years alone are those of any award. */
function joinYears(
  tokens: readonly string[],
  understood: InferredFilter[],
  used: Set<number>,
  lexicon: Pick<Lexicon, 'years'>,
): void {
  const positionsOf = (isOne: (token: string) => boolean) =>
    tokens.flatMap((token, at) => (isOne(token) && !used.has(at) ? [at] : []));
  const yearsAt = positionsOf((token) => lexicon.years.has(token));
  if (yearsAt.length === 0 || namesOtherAward(tokens)) return;
  const years = [...new Set(yearsAt.map((at) => tokens[at] as string))];
  const positions = [...yearsAt, ...positionsOf((token) => YEAR_CONTEXT_WORDS.has(token))];
  for (const position of positions) used.add(position);
  const award = understood.find(({ filter }) => filter === AWARD_FILTER || filter === 'kipp');
  if (award?.filter === AWARD_FILTER) {
    award.values = award.values.flatMap((level) => years.map((year) => `${level}-${year}`));
    award.label += ` ${years.join(' atau ')}`;
    award.positions.push(...positions);
    return;
  }
  if (award) understood.splice(understood.indexOf(award), 1);
  understood.push({
    filter: 'tahun',
    values: years,
    label: `KIPP ${years.join(' atau ')}`,
    positions: [...(award?.positions ?? []), ...positions],
  });
}

/** Joins provinces to a place of theirs beside them: the words are one place. */
function joinProvinces(understood: InferredFilter[]): void {
  const places = understood.filter(({ filter }) => filter === PLACE_FILTER);
  for (const wide of places) {
    const isWithin = ({ values }: InferredFilter) =>
      values.every((value) =>
        wide.values.some((code) => value.startsWith(`${code}.`) || value === code),
      );
    const narrow = places.find((place) => place !== wide && isWithin(place));
    if (!narrow) continue;
    narrow.positions.push(...wide.positions);
    understood.splice(understood.indexOf(wide), 1);
  }
}

function placeAt(
  tokens: readonly string[],
  at: number,
  { places, islands }: Lexicon,
): InferredFilter | undefined {
  const own = REGION_TYPE_WORDS.get(tokens[at] as string);
  const type = own ?? REGION_TYPE_WORDS.get(tokens[at - 1] ?? '');
  const start = own ? at + 1 : at;
  for (let length = Math.min(5, tokens.length - start); length > 0; length -= 1) {
    const name = tokens.slice(start, start + length).join(' ');
    // Who says Papua or Maluku without more means all of it, as with Jawa and Sulawesi.
    const group = type === undefined && islands.get(name);
    if (group) {
      const { label, provinces } = group;
      return {
        filter: PLACE_FILTER,
        values: [...provinces],
        label: `${label} (${provinces.length} provinsi)`,
        positions: Array.from({ length }, (_, index) => at + index),
      };
    }
    const named = places.get(name);
    const meant = named && whichOf(named, type);
    if (!meant || meant.length === 0) continue;
    const positions = Array.from({ length: start - at + length }, (_, index) => at + index);
    const labels = meant.map(({ id, label }) => (isProvinceCode(id) ? `Provinsi ${label}` : label));
    return {
      filter: PLACE_FILTER,
      values: meant.map(({ id }) => id),
      label: labels.join(' atau '),
      positions: positions,
    };
  }
  return undefined;
}

/** Of regions of one name those of the type; without a type the province, else all of them. */
function whichOf(named: readonly Place[], type: string | undefined): Place[] {
  const isOf = ({ id }: Place) =>
    type === 'provinsi' ? isProvinceCode(id) : Number(id.slice(3)) > 70 === (type === 'kota');
  if (type)
    return named.filter(
      (place) => isOf(place) && (!isProvinceCode(place.id) || type === 'provinsi'),
    );
  const plain = named.filter(({ ordinary }) => !ordinary);
  const provinces = plain.filter(({ id }) => isProvinceCode(id));
  return provinces.length > 0 ? provinces : plain;
}
