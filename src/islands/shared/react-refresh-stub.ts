/**
 * While developing, React's plug-in refuses a component on a page that did not start its fast
 * refresh, which only Astro's own way of mounting does. Islands here are mounted by scripts, so that
 * the built pages hold no inline script. To be imported before the first component.
 */
if (import.meta.env.DEV) {
  Object.assign(window, { $RefreshReg$: () => {}, $RefreshSig$: () => (type: unknown) => type });
}
