/** Lets a reader weigh the parts of "yang cocok di sini" differently; loaded only when asked for. */
import {
  FIT_PARTS,
  FIT_PRECISION,
  type FitPart,
  type FitRow,
  scoreOf,
} from '../domain/fit/fit-score.ts';
import { fetchJson } from '../search/load/fetch-json.ts';
import { PromiseCache } from '../search/load/promise-cache.ts';

/** How many innovations are listed. */
const LISTED = 10;

/** Starts the weights on a region's page. */
export function reweighFits(): void {
  const place = document.querySelector<HTMLElement>('.reweigh');
  const details = place?.querySelector('details');
  const form = place?.querySelector('form');
  const list = place?.querySelector('ol');
  if (!place || !details || !form || !list) return;
  place.hidden = false;
  const { fits = '', entry = '' } = place.dataset;
  const cache = new PromiseCache();
  const load = () => cache.get(fits, () => fetchJson<FitRow[]>(fits));
  const show = async () => {
    const weights = weightsIn(form);
    for (const output of form.querySelectorAll('output')) {
      output.value = output.parentElement?.querySelector('input')?.value ?? '';
    }
    try {
      const best = (await load())
        .map(([slug, name, where, ...parts]) => {
          return { slug, name, where, score: scoreOf(partsIn(parts), weights) };
        })
        .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
        .slice(0, LISTED);
      list.replaceChildren(
        ...best.map(({ slug, name, where }) => {
          const item = document.createElement('li');
          const link = document.createElement('a');
          link.href = `${entry}${slug}/`;
          link.textContent = name;
          item.append(link, ` (${where})`);
          return item;
        }),
      );
    } catch {
      list.textContent = 'Bahan hitungan tidak dapat dimuat. Periksa jaringan, lalu geser lagi.';
    }
  };
  details.addEventListener('toggle', () => details.open && show());
  form.addEventListener('input', show);
  form.addEventListener('reset', () => setTimeout(show));
  form.addEventListener('submit', (event) => event.preventDefault());
}

/** Parts are sent as whole numbers of `FIT_PRECISION`, in the order of `FIT_PARTS`. */
function partsIn(row: readonly number[]): Record<FitPart, number> {
  return Object.fromEntries(
    FIT_PARTS.map((part, index) => [part, (row[index] ?? 0) / FIT_PRECISION]),
  ) as Record<FitPart, number>;
}

function weightsIn(form: HTMLFormElement): Record<FitPart, number> {
  const data = new FormData(form);
  return Object.fromEntries(FIT_PARTS.map((part) => [part, Number(data.get(part))])) as Record<
    FitPart,
    number
  >;
}
