/** Mounts the plan builder on `/rencana/` and registers its service worker for offline use. */
import '../shared/react-refresh-stub.ts';

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { localDay } from '../../domain/words/local-day.ts';
import { addMonths } from '../../domain/words/months.ts';
import PlanApp from './PlanApp.tsx';
import { PlanData } from './plan-data.ts';

/** Renders the plan builder into the element that `rencana.astro` provides. */
export function mountPlan(): void {
  const root = document.querySelector<HTMLElement>('.plan-app');
  if (!root) return;
  const { data = '/data/', worker = '/luring.js' } = root.dataset;
  const month = localDay(new Date()).slice(0, 7);
  createRoot(root).render(
    createElement(PlanApp, {
      data: new PlanData(data),
      requested: new URLSearchParams(location.search),
      proposedStart: addMonths(month, 2),
    }),
  );
  // Without a service worker the builder works, but not after a reload offline.
  navigator.serviceWorker?.register(worker, { scope: location.pathname }).catch(() => {});
}
