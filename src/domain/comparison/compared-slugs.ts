/** The innovations named in the address of a comparison: `?i=a,b,c`. Runs in the browser, too. */

/** The maximum number of innovations in a comparison: more columns do not fit on a page. */
export const MAX_COMPARED = 4;

/**
 * Parses the parameter `i` into slugs, each once, in order, at most {@link MAX_COMPARED}; `over`
 * is the number of slugs left out.
 */
export function comparedSlugs(parameter: string | null): { slugs: string[]; over: number } {
  const named = (parameter ?? '')
    .split(',')
    .map((slug) => slug.trim().toLowerCase())
    .filter(Boolean);
  const all = [...new Set(named)];
  const slugs = all.slice(0, MAX_COMPARED);
  return { slugs, over: all.length - slugs.length };
}
