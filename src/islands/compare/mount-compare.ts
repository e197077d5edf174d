/** Mounts the comparison on `/bandingkan/`. */
import '../shared/react-refresh-stub.ts';

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Compare from './Compare.tsx';
import { CompareData } from './compare-data.ts';

/** Renders the comparison into the element that `bandingkan.astro` provides. */
export function mountCompare(): void {
  const root = document.querySelector<HTMLElement>('.comparison');
  if (!root) return;
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  createRoot(root).render(
    createElement(Compare, { base, data: new CompareData(`${base}/data/bandingkan/`) }),
  );
}
