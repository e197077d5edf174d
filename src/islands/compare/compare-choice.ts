/**
 * What a reader chose to compare, kept in the browser from page to page. A store that is full,
 * forbidden or holds something else must never break a page: the choice then lasts as long as the
 * page.
 */
import { MAX_COMPARED } from '../../domain/comparison/compared-slugs.ts';

/** A chosen innovation. */
export interface Chosen {
  slug: string;
  /** Its name as the reader saw it. */
  title: string;
}

const KEY = 'semai-bandingkan';

/** The choice as it is stored; empty where there is none that can be read. */
export function readChoice(): Chosen[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return (stored as Chosen[])
      .filter(({ slug, title }) => typeof slug === 'string' && typeof title === 'string')
      .slice(0, MAX_COMPARED);
  } catch {
    return [];
  }
}

/** Stores a choice, where the browser lets us. */
export function writeChoice(chosen: readonly Chosen[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Nothing is lost but the memory of it on the next page.
  }
}
