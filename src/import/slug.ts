import { slugify } from '../domain/words/slugify.ts';

/**
 * Returns a slug for an innovation without one: up to eight words of its acronym, or six of its title,
 * and the short name of its region unless the words already contain it.
 * @param place short name of the region; empty if unknown
 */
export function makeSlug(title: string, acronym: string | undefined, place: string): string {
  const name = slugify(acronym ?? title)
    .split('-')
    .slice(0, acronym ? 8 : 6)
    .join('-');
  const region = slugify(place);
  return region === '' || `-${name}-`.includes(`-${region}-`) ? name : `${name}-${region}`;
}
