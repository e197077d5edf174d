/** What the comparison reads from the site. */
import type { Compared } from '../../domain/comparison/comparison-rows.ts';

/** An innovation that can be added: slug, title, acronym (or empty), place. */
export type Choosable = readonly [slug: string, title: string, acronym: string, place: string];

/** Reads the site's data below a folder, for example `/data/bandingkan/`. */
export class CompareData {
  readonly #folder: string;
  #choosable: Promise<Choosable[]> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * An innovation; `undefined` where the catalogue has none of this slug.
   * @throws when the connection fails.
   */
  async compared(slug: string): Promise<Compared | undefined> {
    const response = await fetch(`${this.#folder}${encodeURIComponent(slug)}.json`);
    if (response.status === 404) return undefined;
    return readJson(response);
  }

  /**
   * All that can be added; fetched once, and again after a failure.
   * @throws when the connection fails.
   */
  choosable(): Promise<Choosable[]> {
    this.#choosable ??= fetch(`${this.#folder}daftar.json`)
      .then((response) => readJson<Choosable[]>(response))
      .catch((error: unknown) => {
        this.#choosable = undefined;
        throw error;
      });
    return this.#choosable;
  }
}

async function readJson<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as T;
}

/**
 * The innovations in which every word typed occurs, by title, acronym or place: those first whose
 * acronym or title begins with what was typed.
 */
export function matching(all: readonly Choosable[], typed: string): Choosable[] {
  const text = typed.trim().toLowerCase();
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const rank = ([, title, acronym]: Choosable) =>
    [acronym, title].some((name) => name.toLowerCase().startsWith(text)) ? 0 : 1;
  return all
    .filter((one) => {
      const held = one.join(' ').toLowerCase();
      return words.every((word) => held.includes(word));
    })
    .sort((a, b) => rank(a) - rank(b));
}
