/**
 * Stub of React's fast refresh for the development server. React's plug-in throws for a component on a
 * page without fast refresh, which only Astro's own way of mounting starts. Islands here are mounted by
 * scripts, so that the built pages have no inline script. Import it before the first component.
 */
if (import.meta.env.DEV) {
  Object.assign(window, { $RefreshReg$: () => {}, $RefreshSig$: () => (type: unknown) => type });
}
