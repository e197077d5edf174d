/**
 * Public addresses of the catalogue's things, from the root of the site. They are stable: others
 * link to them. Slugs and path segments are Indonesian.
 */

/** The page of an innovation. */
export function innovationPath(slug: string): string {
  return `/inovasi/${slug}/`;
}

/** The page of a region, by its Kemendagri code. */
export function regionPath(code: string): string {
  return `/wilayah/${code}/`;
}

/** The page of one value of a facet, or a later page of its list (2, 3, ...). */
export function facetPath(segment: string, value: string, page = 1): string {
  return `/${segment}/${value}/${page > 1 ? `${page}/` : ''}`;
}

/** The search page, with a query or filters in the address. */
export function searchPath(parameters: Record<string, string> = {}): string {
  const query = new URLSearchParams(parameters).toString();
  return query ? `/cari/?${query}` : '/cari/';
}

/** The file of an entry in the repository. */
export function entryFile(slug: string): string {
  return `content/innovations/${slug}.md`;
}
