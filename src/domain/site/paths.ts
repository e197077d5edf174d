/**
 * Paths of public pages, from the root of the site. They are stable, because others link to them.
 * Slugs and path segments are Indonesian.
 */
import type { IndicatorId } from '../vocabulary/indicator.ts';

/** Returns the path of an innovation's page. */
export function innovationPath(slug: string): string {
  return `/inovasi/${slug}/`;
}

/**
 * Returns the path of a guide's page: below its innovation, or a path of its own for a guide of a
 * family or for all.
 */
export function guidePath(guide: { slug: string; innovations: readonly string[] }): string {
  return guide.innovations.length === 1
    ? `${innovationPath(guide.slug)}replikasi/`
    : `/panduan/${guide.slug}/`;
}

/** Returns the path of a comparison of these innovations. */
export function comparePath(slugs: readonly string[]): string {
  return `/bandingkan/?i=${slugs.join(',')}`;
}

/** Returns the path of the plan builder, opened with an innovation or a guide, and a region. */
export function planPath(parameters: {
  inovasi?: string;
  panduan?: string;
  wilayah?: string;
}): string {
  const query = new URLSearchParams(parameters).toString();
  return query ? `/rencana/?${query}` : '/rencana/';
}

/** Returns the path of a guide's file in the repository. */
export function guideFile(slug: string): string {
  return `content/guides/${slug}.md`;
}

/**
 * Addresses of the pages of prose with a page file of their own, by slug: pages below another page,
 * and pages with more than their text. All others are made by `src/pages/[page].astro`.
 */
const OWN_PAGES: ReadonlyMap<string, string> = new Map([
  ['impor', '/kontribusi/impor/'],
  ['kontribusi', '/kontribusi/'],
  ['menulis-panduan', '/kontribusi/panduan/'],
  ['metode', '/metode/'],
]);

/** Returns true if the page of prose with this slug has a page file of its own. */
export function hasOwnPage(slug: string): boolean {
  return OWN_PAGES.has(slug);
}

/** Returns the address of a page of prose, by the slug of its file. */
export function pagePath(slug: string): string {
  return OWN_PAGES.get(slug) ?? `/${slug}/`;
}

/** The page of the rules of the check. */
export const RULES_PATH = '/kontribusi/aturan/';

/** Returns the address of a rule's explanation, by the name that its diagnostics carry. */
export function rulePath(rule: string): string {
  return `${RULES_PATH}#${rule}`;
}

/** Returns the path of a region's page, by its Kemendagri code. */
export function regionPath(code: string): string {
  return `/wilayah/${code}/`;
}

/**
 * Returns the path of a page of a list: the list's own path for the first page, `n/` below it for
 * the n-th, so that no path changes when the list grows.
 */
export function listPath(list: string, page = 1): string {
  return page > 1 ? `${list}${page}/` : list;
}

/**
 * Returns the path of the innovations that originated in a region; of a province, in its kabupaten
 * and kota, too.
 */
export function regionInnovationsPath(code: string, page = 1): string {
  return listPath(`${regionPath(code)}inovasi/`, page);
}

/** Returns the path of the innovations that a region adopted from elsewhere. */
export function regionAdoptedPath(code: string, page = 1): string {
  return listPath(`${regionPath(code)}ditiru/`, page);
}

/** Returns the path of the innovations with one value of a facet. */
export function facetPath(segment: string, value: string, page = 1): string {
  return listPath(`/${segment}/${value}/`, page);
}

/** Returns the path of the innovations whose title begins with a letter (`a` to `z`, or `0-9`). */
export function letterPath(letter: string, page = 1): string {
  return listPath(`/inovasi/huruf/${letter}/`, page);
}

/** Returns the path of the innovations with an award of a year. */
export function awardYearPath(year: number, page = 1): string {
  return listPath(`/penghargaan/${year}/`, page);
}

/** Returns the path of the institutions by name. */
export function institutionsPath(page = 1): string {
  return listPath('/instansi/daftar/', page);
}

/** Returns the path of the guides of a sector. */
export function sectorGuidesPath(sector: string, page = 1): string {
  return listPath(`/panduan/sektor/${sector}/`, page);
}

/** Returns the path of the search page, with a query or filters. */
export function searchPath(parameters: Record<string, string> = {}): string {
  const query = new URLSearchParams(parameters).toString();
  return query ? `/cari/?${query}` : '/cari/';
}

/** Returns the path of an entry's file in the repository. */
export function entryFile(slug: string): string {
  return `content/innovations/${slug}.md`;
}

/** Returns the path of an indicator's map; that of the poverty rate is the first. */
export function mapPath(indicator: string): string {
  return indicator === ('p0' satisfies IndicatorId) ? '/peta/' : `/peta/${indicator}/`;
}
