/**
 * Entity recognition in queries: places, awards, years, and facts such as strong evidence become
 * filters of the index; the other words remain terms. Runs in the browser.
 */

import type { KippStanding } from '../../domain/innovation/awards.ts';
import { isProvinceCode } from '../../domain/region/region-code.ts';
import type { VocabularyId } from '../../domain/vocabulary/vocabulary-ids.ts';
import { AWARD_FILTER, PLACE_FILTER } from '../format/filters.ts';
import type { Lexicon, Place } from '../format/lexicon.ts';

/** A filter inferred from words of a query. */
export interface InferredFilter {
  /** Filter of the index. */
  filter: string;
  /** A result has at least one of these values. */
  values: string[];
  /** Label for readers: `Provinsi Jawa Tengah`. */
  label: string;
  /** Positions in the query of the words that it was inferred from. */
  positions: number[];
}

/** A query split into filters and other words. */
export interface RecognisedQuery {
  inferred: InferredFilter[];
  /** Positions of the other words, ascending. */
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

/** Words that add nothing beside a recognised entity. */
export const FILLER_WORDS: ReadonlySet<string> = new Set([
  'inovasi',
  'pemda',
  'pemerintah',
  'daerah',
  'wilayah',
  'program',
]);

/** Phrases for facts of an innovation, and the filters that they mean. */
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

/** Maximum number of words of such a phrase. */
const MAX_FACT_WORDS = 3;

/** Words for awards other than KIPP: the United Nations' award has no filter, only mentions in texts. */
const OTHER_AWARDS = new Set(['unpsa', 'un', 'pbb']);

/** Words for awarded innovations. */
const AWARD_WORDS = new Set(['kipp', 'sinovik', 'pemenang', 'juara', 'penghargaan', 'award']);

/** Words that add nothing beside a year: `top 2023`, `inovasi terbaik tahun 2023`. */
const YEAR_CONTEXT_WORDS = new Set(['tahun', 'thn', 'top', 'terbaik']);

/** Recognises the entities in a query. */
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

/** Adds the years of a query to its award; without an award, they mean awards of any level. */
function joinYears(
  tokens: readonly string[],
  inferred: InferredFilter[],
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
  const award = inferred.find(({ filter }) => filter === AWARD_FILTER || filter === 'kipp');
  if (award?.filter === AWARD_FILTER) {
    award.values = award.values.flatMap((level) => years.map((year) => `${level}-${year}`));
    award.label += ` ${years.join(' atau ')}`;
    award.positions.push(...positions);
    return;
  }
  if (award) inferred.splice(inferred.indexOf(award), 1);
  inferred.push({
    filter: 'tahun',
    values: years,
    label: `KIPP ${years.join(' atau ')}`,
    positions: [...(award?.positions ?? []), ...positions],
  });
}

/** Merges a province into a regency or city of it in the same query: together they name one place. */
function joinProvinces(inferred: InferredFilter[]): void {
  const places = inferred.filter(({ filter }) => filter === PLACE_FILTER);
  for (const wide of places) {
    const isWithin = ({ values }: InferredFilter) =>
      values.every((value) =>
        wide.values.some((code) => value.startsWith(`${code}.`) || value === code),
      );
    const narrow = places.find((place) => place !== wide && isWithin(place));
    if (!narrow) continue;
    narrow.positions.push(...wide.positions);
    inferred.splice(inferred.indexOf(wide), 1);
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
    // Papua or Maluku alone means the whole group of islands, as with Jawa and Sulawesi.
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
    const meant = named && regionsOfType(named, type);
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

/**
 * Returns the regions of this name that are of the type. Without a type: the province if one has the
 * name, otherwise all of them but those whose name is an ordinary word.
 */
function regionsOfType(named: readonly Place[], type: string | undefined): Place[] {
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
