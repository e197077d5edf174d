/** Addresses made from names. */

/** Words in the form of an address: `Kota Pangkalpinang` becomes `kota-pangkalpinang`. */
export function slugify(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * The address of an innovation that was given none: its acronym, else the first six words of its
 * title, and the short name of its region where that is not in it already.
 */
export function makeSlug(title: string, acronym: string | undefined, place: string): string {
  const name = slugify(acronym ?? title)
    .split('-')
    .slice(0, acronym ? 8 : 6)
    .join('-');
  const region = slugify(place);
  return region === '' || `-${name}-`.includes(`-${region}-`) ? name : `${name}-${region}`;
}
