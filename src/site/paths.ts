/** What every page needs to know about where the site stands: links, previews, the repository. */

/** A path of the site with the base under which it is published. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The absolute address of a path, for link previews, the sitemap and citations. */
export function absoluteUrl(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
