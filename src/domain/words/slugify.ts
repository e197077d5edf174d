/**
 * Returns a text as part of an address or a file name: lower-case letters and digits without accents
 * and apostrophes, everything else as single hyphens. Empty if the text has no letter or digit.
 * @example slugify("Kota Pangkalpinang, Ma'ruf") // kota-pangkalpinang-maruf
 */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
