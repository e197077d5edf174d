/**
 * Marks the page as one that is asked for something, or not: then its ways in give way to the answer,
 * which has a window's height from the start, so that nothing moves when it comes. `ditanya.js` sets
 * the mark before the page is shown.
 */
export function markPending(isAsked: boolean): void {
  document.documentElement.toggleAttribute('data-asked', isAsked);
}
