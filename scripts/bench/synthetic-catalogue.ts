/**
 * Synthetic catalogues of any size for benches. The first entries are copies of the real ones. Each
 * further entry has a real one as its model and the same lengths, tags and numbers, but a name, region
 * and words of its own. Never published. Equal seeds give equal bytes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReferenceData } from '../../src/catalogue/readers/reference-data.ts';
import type { Region } from '../../src/domain/region/region.ts';

const FOLDER = 'content/innovations';

/** Share of words that are replaced by others of the same length. */
const REPLACED_SHARE = 0.15;
/** Share of those that become new words, because a growing catalogue adds rare words. */
const COINED_SHARE = 0.03;

/** Words that rules on awards, years and personal data match; they are neither replaced nor used. */
const RULE_WORDS =
  /^(?:juara|peringkat|penghargaan|anugerah|lomba|kompetisi|finalis|terbaik|inovasi|predikat|sertifikat|rekor|nominasi|terpilih|sejak|tahun|kemarin|sekarang|belum|gambar|nomor)/;

/** Returns a pseudo-random generator of numbers in [0, 1) that depends on the seed only (mulberry32). */
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
 * Writes a catalogue of `count` entries below `target`, with the entries of `root` as models.
 * @returns the number of entries written
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

/** Returns the text of a new entry with the structure of a model. */
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
  const replace = (text: string) => replaceWords(text, words, random);
  let front = model
    .slice(0, end)
    .replace(/^title: .*$/m, `title: ${title}`)
    .replace(/^acronym: .*$/m, `acronym: ${acronym}`)
    .replace(/^aliases:(?:.*\n)(?: +- .*\n)*/m, '')
    .replace(/^(?:replicates|related|formerSlugs|image):.*\n(?: +.*\n)*/gm, '')
    .replace(/^(summary: )(.*)$/m, (_, key: string, text: string) => key + replace(text));
  if (place) {
    front = front
      .replace(/^region: .*$/m, `region: "${place.code}"`)
      .replace(
        /^(institution:\n {2}name: ).*$/m,
        `$1Pemerintah ${place.type === 'provinsi' ? 'Provinsi ' : ''}${place.name}`,
      );
  }
  return front + model.slice(end).replace(/^[^#\n].*$/gm, replace);
}

/** Replaces a share of the words by others of the same length. */
function replaceWords(
  text: string,
  words: ReadonlyMap<number, readonly string[]>,
  random: () => number,
): string {
  return text.replace(/(?<![\p{L}\d[(/.:-])\p{Ll}{5,}(?![\p{L}\d\])/:-])/gu, (word) => {
    if (random() >= REPLACED_SHARE || RULE_WORDS.test(word)) return word;
    if (random() < COINED_SHARE) return coinedWord(word.length, random);
    return pick(words.get(word.length) ?? [word], random);
  });
}

/** Returns the lower-case words of all bodies by length, repeated as often as they occur. */
function wordsByLength(models: readonly string[]): Map<number, string[]> {
  const words = new Map<number, string[]>();
  for (const model of models) {
    const body = model.slice(model.indexOf('\n---', 3));
    for (const [word] of body.matchAll(/(?<![\p{L}\d[(/.:-])\p{Ll}{5,}(?![\p{L}\d\])/:-])/gu)) {
      if (RULE_WORDS.test(word)) continue;
      const list = words.get(word.length) ?? [];
      list.push(word);
      words.set(word.length, list);
    }
  }
  return words;
}

/** A unique name. */
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

/** Returns a name whose slug is not in `used`, and adds its slug. */
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

/** Returns a pronounceable word of alternating consonants and vowels. */
function coinedWord(length: number, random: () => number): string {
  let word = '';
  for (let at = 0; at < length; at += 1) {
    word += pick(at % 2 === 0 ? CONSONANTS : VOWELS, random);
  }
  return word;
}

const CONSONANTS = [...'bcdghjklmnprstwy'];
const VOWELS = [...'aiueo'];

/** Returns a random item of a list that is not empty. */
function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
