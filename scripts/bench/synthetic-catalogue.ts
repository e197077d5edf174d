/**
 * Catalogues of any size for measuring, made of the real one: the first entries are the real ones as
 * they are; each further one has a real entry as its model, with all its lengths, tags and numbers,
 * but a name, place and words of its own. Never published. The same seed gives the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReferenceData } from '../../src/catalogue/readers/reference-data.ts';
import type { Region } from '../../src/domain/region/region.ts';

const FOLDER = 'content/innovations';

/** Parts of words in a body that are exchanged for others of the same length. */
const EXCHANGED = 0.15;
/** Parts of those that become words nobody knows, as a growing catalogue brings rare ones. */
const COINED = 0.03;

/** Words by which rules know awards, years and personal data; they stay where they are. */
const LEFT_ALONE =
  /^(?:juara|peringkat|penghargaan|anugerah|lomba|kompetisi|finalis|terbaik|inovasi|predikat|sertifikat|rekor|nominasi|terpilih|sejak|tahun|kemarin|sekarang|belum|gambar|nomor)/;

/** A generator of numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Writes a catalogue of `count` entries below `target`, made of the entries of `root`.
 * @returns how many were written.
 */
export function writeSyntheticEntries(
  root: string,
  target: string,
  count: number,
  seed = 2022,
): number {
  const names = readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.md'))
    .sort();
  const models = names.map((name) => readFileSync(join(root, FOLDER, name), 'utf8'));
  const random = seeded(seed);
  const regions = [...readReferenceData(root).regions.values()];
  const places = Map.groupBy(
    regions.filter(({ administrative }) => !administrative),
    ({ type }) => type as string,
  );
  const words = wordsByLength(models);
  const used = new Set(names.map((name) => name.slice(0, -3)));
  mkdirSync(join(target, FOLDER), { recursive: true });
  for (const [index, name] of names.slice(0, count).entries()) {
    writeFileSync(join(target, FOLDER, name), models[index] as string);
  }
  for (let index = names.length; index < count; index += 1) {
    const model = pick(models, random);
    const coined = coinedName(random, used);
    const text = entryLike(model, coined, places, words, random);
    writeFileSync(join(target, FOLDER, `${coined.slug}.md`), text);
  }
  return count;
}

/** An entry of its own that is like a model. */
function entryLike(
  model: string,
  { title, acronym }: Coined,
  places: ReadonlyMap<string, readonly Region[]>,
  words: ReadonlyMap<number, readonly string[]>,
  random: () => number,
): string {
  const end = model.indexOf('\n---', 3);
  const type = /^ {2}type: (\S+)/m.exec(model)?.[1] ?? '';
  const place = places.has(type) ? pick(places.get(type) ?? [], random) : undefined;
  const exchange = (text: string) => exchangeWords(text, words, random);
  let front = model
    .slice(0, end)
    .replace(/^title: .*$/m, `title: ${title}`)
    .replace(/^acronym: .*$/m, `acronym: ${acronym}`)
    .replace(/^aliases:(?:.*\n)(?: +- .*\n)*/m, '')
    .replace(/^(?:replicates|related|formerSlugs|image):.*\n(?: +.*\n)*/gm, '')
    .replace(/^(summary: )(.*)$/m, (_, key: string, text: string) => key + exchange(text));
  if (place) {
    front = front
      .replace(/^region: .*$/m, `region: "${place.code}"`)
      .replace(
        /^(institution:\n {2}name: ).*$/m,
        `$1Pemerintah ${place.type === 'provinsi' ? 'Provinsi ' : ''}${place.name}`,
      );
  }
  return front + model.slice(end).replace(/^[^#\n].*$/gm, exchange);
}

/** Exchanges some words for others that are as long, so that lengths stay as they are. */
function exchangeWords(
  text: string,
  words: ReadonlyMap<number, readonly string[]>,
  random: () => number,
): string {
  return text.replace(/(?<![\p{L}\d[(/.:-])\p{Ll}{5,}(?![\p{L}\d\])/:-])/gu, (word) => {
    if (random() >= EXCHANGED || LEFT_ALONE.test(word)) return word;
    if (random() < COINED) return coinedWord(word.length, random);
    return pick(words.get(word.length) ?? [word], random);
  });
}

/** Every lower-case word of the bodies by its length, as often as it occurs. */
function wordsByLength(models: readonly string[]): Map<number, string[]> {
  const words = new Map<number, string[]>();
  for (const model of models) {
    const body = model.slice(model.indexOf('\n---', 3));
    for (const [word] of body.matchAll(/(?<![\p{L}\d[(/.:-])\p{Ll}{5,}(?![\p{L}\d\])/:-])/gu)) {
      if (LEFT_ALONE.test(word)) continue;
      const list = words.get(word.length) ?? [];
      list.push(word);
      words.set(word.length, list);
    }
  }
  return words;
}

/** A name that no other entry has. */
interface Coined {
  slug: string;
  title: string;
  acronym: string;
}

const FIRST = [
  'Gerakan',
  'Layanan',
  'Rumah',
  'Sekolah',
  'Kampung',
  'Sistem',
  'Desa',
  'Kelas',
  'Bank',
  'Pos',
];
const SECOND = [
  'Peduli',
  'Terpadu',
  'Sehat',
  'Cepat',
  'Mandiri',
  'Bersama',
  'Ramah',
  'Keliling',
  'Siaga',
  'Berdaya',
];

function coinedName(random: () => number, used: Set<string>): Coined {
  for (;;) {
    const own = [coinedWord(4 + Math.floor(random() * 5), random), coinedWord(5, random)];
    const slug = own.join('-');
    if (used.has(slug)) continue;
    used.add(slug);
    const [first, second] = own.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    return {
      slug,
      title: `${pick(FIRST, random)} ${pick(SECOND, random)} ${first} ${second}`,
      acronym: own.join('').toUpperCase().slice(0, 9),
    };
  }
}

/** A word that could be one: consonants and vowels in turn. */
function coinedWord(length: number, random: () => number): string {
  let word = '';
  for (let at = 0; at < length; at += 1) {
    word += pick(at % 2 === 0 ? CONSONANTS : VOWELS, random);
  }
  return word;
}

const CONSONANTS = [...'bcdghjklmnprstwy'];
const VOWELS = [...'aiueo'];

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
