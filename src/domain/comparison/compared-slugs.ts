/** Which innovations the address of a comparison names: `?i=a,b,c`. Runs in the browser, too. */

/** How many innovations a comparison holds at most: more no longer fit on a page or in a mind. */
export const MAX_COMPARED = 4;

/**
 * The slugs in the parameter `i`, each once, in their order, as many as a comparison holds; `over`
 * counts those that were left out.
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
