/**
 * Sets or removes the mark of a page whose address has a query. A marked page hides its entry points
 * and reserves a window's height for the results, so that nothing moves when they arrive. `ditanya.js`
 * sets the mark before the page is rendered.
 */
export function markPending(isPending: boolean): void {
  document.documentElement.toggleAttribute('data-asked', isPending);
}
