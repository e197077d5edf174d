/** Texts of an entry with its own name and place taken out, so that another entry can be put in. */
import type { Model } from './models.ts';

const NAME = '\u0001';
const PLACE = '\u0002';

/** What stands in the gaps of a template. */
export interface Names {
  /** What the text calls the innovation. */
  name: string;
  /** Its place, without the type of region. */
  place: string;
}

/** Takes the name and place of a model out of any text of it. */
export function templateMaker({ data, home }: Model): (text: string) => string {
  const names = [data.title, data.acronym, ...(data.aliases ?? [])]
    .filter((name): name is string => name !== undefined && name.length > 2)
    .toSorted((a, b) => b.length - a.length);
  const name = names.length > 0 ? wholeWords(names) : undefined;
  const place = home ? wholeWords([home.shortName]) : undefined;
  return (text) => {
    const unnamed = name ? text.replace(name, NAME) : text;
    return place ? unnamed.replace(place, PLACE) : unnamed;
  };
}

/** The text of a template for these names. */
export function fill(template: string, { name, place }: Names): string {
  return template.replaceAll(NAME, name).replaceAll(PLACE, place);
}

/** Whether a template names the place it was written for. */
export function namesPlace(template: string): boolean {
  return template.includes(PLACE);
}

function wholeWords(texts: readonly string[]): RegExp {
  const escaped = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
}
