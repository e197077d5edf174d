/** Returns a path of the site with the base path under which it is published. Runs in the browser. */
export function sitePath(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
