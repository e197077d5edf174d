/** Brings the plan builder on `/rencana/` to life, and keeps it usable on a broken line. */
import '../shared/react-refresh-stub.ts';

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { localDay } from '../../domain/words/local-day.ts';
import { addMonths } from '../../domain/words/months.ts';
import PlanApp from './PlanApp.tsx';
import { PlanData } from './plan-data.ts';

/** Starts the plan builder in the page that `rencana.astro` writes. */
export function mountPlan(): void {
  const place = document.querySelector<HTMLElement>('.plan-app');
  if (!place) return;
  const { data = '/data/', worker = '/luring.js' } = place.dataset;
  const month = localDay(new Date()).slice(0, 7);
  createRoot(place).render(
    createElement(PlanApp, {
      data: new PlanData(data),
      asked: new URLSearchParams(location.search),
      proposed: addMonths(month, 2),
    }),
  );
  // Without a service worker the builder works all the same, but not after a reload offline.
  navigator.serviceWorker?.register(worker, { scope: location.pathname }).catch(() => {});
}
