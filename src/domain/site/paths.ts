/**
 * Public addresses of the catalogue's things, from the root of the site. They are stable: others
 * link to them. Slugs and path segments are Indonesian.
 */
import type { IndicatorId } from '../vocabulary/indicator.ts';

/** The page of an innovation. */
export function innovationPath(slug: string): string {
  return `/inovasi/${slug}/`;
}

/**
 * The page of a guide: under its innovation, at an address of its own where it is for a family or
 * for all.
 */
export function guidePath(guide: { slug: string; innovations: readonly string[] }): string {
  return guide.innovations.length === 1
    ? `${innovationPath(guide.slug)}replikasi/`
    : `/panduan/${guide.slug}/`;
}

/** The comparison of these innovations. */
export function comparePath(slugs: readonly string[]): string {
  return `/bandingkan/?i=${slugs.join(',')}`;
}

/** The plan builder, opened with an innovation or a guide, and a region. */
export function planPath(parameters: {
  inovasi?: string;
  panduan?: string;
  wilayah?: string;
}): string {
  const query = new URLSearchParams(parameters).toString();
  return query ? `/rencana/?${query}` : '/rencana/';
}

/** The file of a guide in the repository. */
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

/** The page of a region, by its Kemendagri code. */
export function regionPath(code: string): string {
  return `/wilayah/${code}/`;
}

/**
 * A page of a list: the first stands at the list's own address, the n-th at `n/` below it, so that
 * no address changes when the list grows.
 */
export function listPath(list: string, page = 1): string {
  return page > 1 ? `${list}${page}/` : list;
}

/** The innovations born in a region, for a province also those of its kabupaten and kota. */
export function regionInnovationsPath(code: string, page = 1): string {
  return listPath(`${regionPath(code)}inovasi/`, page);
}

/** What a region took over from elsewhere. */
export function regionAdoptedPath(code: string, page = 1): string {
  return listPath(`${regionPath(code)}ditiru/`, page);
}

/** The innovations of one value of a facet. */
export function facetPath(segment: string, value: string, page = 1): string {
  return listPath(`/${segment}/${value}/`, page);
}

/** The innovations whose title begins with a letter (`a` to `z`, or `0-9`). */
export function letterPath(letter: string, page = 1): string {
  return listPath(`/inovasi/huruf/${letter}/`, page);
}

/** The innovations with an award of a year. */
export function awardYearPath(year: number, page = 1): string {
  return listPath(`/penghargaan/${year}/`, page);
}

/** The institutions by name. */
export function institutionsPath(page = 1): string {
  return listPath('/instansi/daftar/', page);
}

/** The guides of a sector. */
export function sectorGuidesPath(sector: string, page = 1): string {
  return listPath(`/panduan/sektor/${sector}/`, page);
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

/** The map of an indicator; the poverty rate's is the first. */
export function mapPath(indicator: string): string {
  return indicator === ('p0' satisfies IndicatorId) ? '/peta/' : `/peta/${indicator}/`;
}
