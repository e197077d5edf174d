/** Names of synthetic innovations, out of the words of the real ones' names and invented words. */
import { nameKey } from '../../src/catalogue/rules/unique-names.ts';
import type { Model, WrittenData } from './models.ts';
import type { Random } from './random.ts';
import { inventWord } from './words.ts';

/** Shares of the words of a name, by eye over the real ones. */
const FOLLOWING = 0.6;
/** Some acronyms are always words that others use too. */
const SHARED_ACRONYM = 0.25;

/** Makes names, none of which an institution has twice. */
export interface NameMaker {
  /**
   * Title, acronym and aliases, as many and as long as the model's.
   * @param invented about how many words that no entry had before they bring in all
   */
  make(
    model: Model,
    institution: string,
    invented: number,
    random: Random,
  ): Pick<WrittenData, 'title' | 'acronym' | 'aliases'>;
}

/** A maker of names that knows those of the models. */
export function nameMaker(models: readonly Model[]): NameMaker {
  const all: string[] = [];
  const first: string[] = [];
  const after = new Map<string, string[]>();
  const acronymWords: string[] = [];
  const taken = new Set<string>();
  const keyOf = (institution: string, name: string) => `${nameKey(institution)}\n${nameKey(name)}`;
  for (const { data } of models) {
    const words = data.title.split(/\s+/);
    first.push(words[0] as string);
    all.push(...words);
    for (const [index, word] of words.slice(1).entries()) {
      const before = words[index] as string;
      after.set(before, [...(after.get(before) ?? []), word]);
    }
    acronymWords.push(...(data.acronym ?? '').split(/\s+/).filter(Boolean));
    for (const name of [data.title, data.acronym ?? '', ...(data.aliases ?? [])]) {
      taken.add(keyOf(data.institution.name, name));
    }
  }
  const title = (length: number, invented: number, random: Random) => {
    const words = [random.pick(first)];
    while (words.length < length) {
      const following = after.get(words.at(-1) as string);
      words.push(following && random.chance(FOLLOWING) ? random.pick(following) : random.pick(all));
    }
    return words
      .map((word) =>
        random.chance(invented / 4 / length) && /^\p{L}/u.test(word)
          ? capital(inventWord(random))
          : word,
      )
      .join(' ')
      .replace(/[,(“"]+$/, '');
  };
  const acronym = (like: string, invented: number, random: Random) =>
    like
      .split(/\s+/)
      .map((word) => {
        if (!random.chance(Math.min(1 - SHARED_ACRONYM, invented / 2)))
          return random.pick(acronymWords);
        const made = inventWord(random);
        return word === word.toUpperCase() ? made.toUpperCase() : capital(made);
      })
      .join(' ');
  return {
    make(model, institution, invented, random) {
      const unique = (make: () => string) => {
        let name = make();
        while (nameKey(name) === '' || taken.has(keyOf(institution, name))) {
          name = `${make()} ${capital(inventWord(random))}`;
        }
        taken.add(keyOf(institution, name));
        return name;
      };
      const like = (text: string) => text.split(/\s+/).length;
      const { data } = model;
      return {
        title: unique(() => title(like(data.title), invented, random)),
        acronym: data.acronym
          ? unique(() => acronym(data.acronym as string, invented, random))
          : undefined,
        aliases: data.aliases?.map((name) => unique(() => title(like(name), invented, random))),
      };
    },
  };
}

/** A slug as the real ones are: what people call it, and where. */
export function slugFor(name: string, place: string, taken: ReadonlySet<string>): string {
  const plain = `${name.split(/\s+/).slice(0, 4).join(' ')} ${place}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  let slug = plain;
  for (let number = 2; taken.has(slug); number += 1) slug = `${plain}-${number}`;
  return slug;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
