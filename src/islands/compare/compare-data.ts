/** Loads the data of the comparison from the site. */
import type { Compared } from '../../domain/comparison/comparison-rows.ts';
import { fetchJson, fetchJsonIfFound } from '../../search/load/fetch-json.ts';
import { PromiseCache } from '../../search/load/promise-cache.ts';

/** An innovation that can be added: slug, title, acronym (or empty) and place. */
export type Choosable = readonly [slug: string, title: string, acronym: string, place: string];

/** Fetches files below a folder, for example `/data/bandingkan/`. */
export class CompareData {
  readonly #folder: string;
  readonly #cache = new PromiseCache();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Fetches an innovation; undefined if the catalogue has none of this slug, current or former.
   * @throws when the request fails.
   */
  compared(slug: string): Promise<Compared | undefined> {
    return fetchJsonIfFound(`${this.#folder}${encodeURIComponent(slug)}.json`);
  }

  /**
   * Fetches all innovations that can be added, once; again after a failure.
   * @throws when the request fails.
   */
  choosable(): Promise<Choosable[]> {
    const address = `${this.#folder}daftar.json`;
    return this.#cache.get(address, () => fetchJson(address));
  }
}

/**
 * Returns the innovations that contain every typed word in slug, title, acronym or place. Those whose
 * acronym or title begins with the typed text come first; otherwise the order is kept. No words give
 * no innovations.
 */
export function matching(all: readonly Choosable[], typed: string): Choosable[] {
  const text = typed.trim().toLowerCase();
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const rank = ([, title, acronym]: Choosable) =>
    [acronym, title].some((name) => name.toLowerCase().startsWith(text)) ? 0 : 1;
  return all
    .filter((one) => {
      const searched = one.join(' ').toLowerCase();
      return words.every((word) => searched.includes(word));
    })
    .sort((a, b) => rank(a) - rank(b));
}
