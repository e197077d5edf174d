/** Brings the comparison on `/bandingkan/` to life. */
import '../shared/react-refresh-stub.ts';

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Compare from './Compare.tsx';
import { CompareData } from './compare-data.ts';

/** Starts the comparison in the page that `bandingkan.astro` writes. */
export function mountCompare(): void {
  const place = document.querySelector<HTMLElement>('.comparison');
  if (!place) return;
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  createRoot(place).render(
    createElement(Compare, { base, data: new CompareData(`${base}/data/bandingkan/`) }),
  );
}
