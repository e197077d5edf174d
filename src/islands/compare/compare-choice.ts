/**
 * The reader's choice of innovations to compare, in `localStorage`. Storage that is full, forbidden or
 * has other content must never break a page; the choice then lasts as long as the page.
 */
import { MAX_COMPARED } from '../../domain/comparison/compared-slugs.ts';

/** A chosen innovation. */
export interface Chosen {
  slug: string;
  /** Name as shown when it was chosen. */
  title: string;
}

const KEY = 'semai-bandingkan';

/** Returns the stored choice; empty if there is none or it is unreadable. */
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

/** Stores a choice. Does nothing without storage. */
export function writeChoice(chosen: readonly Chosen[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
