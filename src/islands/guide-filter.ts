/**
 * Filters all guides. The list of them is fetched when the first filter is chosen; the choice stays
 * in the address. Without a choice the page shows what it was built with.
 */
import type { ListedGuide } from '../domain/guide/guide-listing.ts';
import { fetchJson } from '../search/load/fetch-json.ts';
import { PromiseCache } from '../search/load/promise-cache.ts';

/** Guides shown at a time: who gets more chooses further. */
const SHOWN = 40;

type FilterName = Exclude<keyof ListedGuide, 'path' | 'title' | 'line'>;

/** Starts the filters of `/panduan/`. */
export function filterGuides(): void {
  const form = document.querySelector<HTMLFormElement>('.filters');
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  const list = document.querySelector<HTMLElement>('.guides');
  if (!form || !status || !list) return;
  const built = [...list.children];
  const selects = [...form.querySelectorAll('select')];
  const parameters = new URLSearchParams(location.search);
  // What was chosen before this came stays.
  for (const select of selects) select.value ||= parameters.get(select.name) ?? '';

  const cache = new PromiseCache();
  const address = form.dataset.guides ?? '';
  const allGuides = () => cache.get(address, () => fetchJson<ListedGuide[]>(address));

  let latest = 0;
  const apply = async () => {
    const asked = ++latest;
    const chosen = selects.flatMap(({ name, value }) =>
      value ? [[name as FilterName, value] as const] : [],
    );
    const query = new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    if (chosen.length === 0) {
      list.replaceChildren(...built);
      status.textContent = '';
      return;
    }
    try {
      const all = await allGuides();
      if (asked !== latest) return;
      const left = all.filter((guide) =>
        chosen.every(([name, value]) => guide[name].includes(value)),
      );
      const cards = document.createElement('ul');
      cards.className = 'plain';
      cards.append(...left.slice(0, SHOWN).map(cardOf));
      list.replaceChildren(cards);
      status.textContent = inWords(left.length, all.length);
    } catch {
      if (asked !== latest) return;
      list.replaceChildren(...built);
      status.textContent = 'Daftar panduan belum dapat dimuat. Periksa sambungan internet.';
    }
  };
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  void apply();
}

function cardOf({ path, title, line }: ListedGuide): HTMLElement {
  const name = Object.assign(document.createElement('a'), { className: 'name', href: path });
  name.textContent = title;
  const meta = Object.assign(document.createElement('p'), { className: 'meta' });
  meta.textContent = line;
  const card = Object.assign(document.createElement('li'), { className: 'card' });
  card.append(name, meta);
  return card;
}

function inWords(left: number, all: number): string {
  if (left === 0) return 'Tidak ada panduan dengan semua saringan itu. Hapus salah satunya.';
  const found = `${left.toLocaleString('id-ID')} dari ${all.toLocaleString('id-ID')} panduan`;
  return left > SHOWN ? `${found}, ${SHOWN} yang pertama ditampilkan.` : found;
}
