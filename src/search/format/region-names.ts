/**
 * Codec of the file of region names, which a search loads if a word of it may be one. Plain lines,
 * because they compress best. Encoder and decoder are in one file, so that they stay consistent. Runs
 * in the browser, too.
 */
import type { Region } from '../../domain/region/region.ts';
import { isProvinceCode, provinceCodeOf } from '../../domain/region/region-code.ts';
import type { SearchWords } from '../../domain/vocabulary/search-words.ts';
import { type Islands, keyOf, type Lexicon, type Place, withTokensOf } from './lexicon.ts';

/**
 * Encodes the names of regions. One province per line: code and names, then its regencies and cities,
 * separated by semicolons. `!` marks a name that is an ordinary word. Then one group of islands per
 * line: `@`, its name, and the codes of its provinces, separated by commas.
 */
export function encodePlaces(words: SearchWords, regions: Iterable<Region>): string {
  const searchNames = new Map(words['region-names'].map((one) => [one.code, one]));
  const lines = new Map<string, string[]>();
  const islands = new Map<string, string[]>();
  for (const { code, type, shortName, otherNames, islandGroup } of regions) {
    if (type === 'provinsi') islands.set(islandGroup, [...(islands.get(islandGroup) ?? []), code]);
    const extra = searchNames.get(code);
    const mark = extra?.ordinary ? '!' : '';
    const names = joinNames([...new Set([shortName, ...otherNames, ...(extra?.names ?? [])])]);
    const province = lines.get(provinceCodeOf(code)) ?? [];
    province.push(`${isProvinceCode(code) ? code : code.slice(3)}${mark}${names}`);
    lines.set(provinceCodeOf(code), province);
  }
  return [
    ...[...lines.values()].map((one) => one.join(';')),
    ...[...islands].map(([name, codes]) => `@${[name, ...codes].join(',')}`),
  ].join('\n');
}

/** Joins names by commas; names with a separator of the format are omitted. */
function joinNames(names: readonly string[]): string {
  return names.filter((name) => !/[,;\n]/.test(name)).join(',');
}

/** Returns the lexicon with the region names in a text of {@link encodePlaces}. */
export function withPlaces(lexicon: Lexicon, text: string): Lexicon {
  const places = decodePlaces(text);
  const islands = decodeIslands(text);
  const joined = new Map(
    [...places.keys()].map((key) => [key.replaceAll(' ', ''), key.split(' ')] as const),
  );
  const names = [...places.keys(), ...islands.keys(), ...joined.keys()];
  return { ...lexicon, places, islands, joined, tokens: withTokensOf(lexicon, names) };
}

function decodePlaces(text: string): Map<string, Place[]> {
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

function decodeIslands(text: string): Map<string, Islands> {
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
