/**
 * Choosing innovations to compare, on every page that links to a comparison: a link `data-compare`
 * becomes a button that puts its innovation into the choice or takes it out, and a bar at the foot
 * of the window says what is chosen. Without this script each link leads to the comparison itself.
 */

import { MAX_COMPARED } from '../../domain/comparison/compared-slugs.ts';
import { comparePath } from '../../domain/site/paths.ts';
import { sitePath } from '../shared/site-path.ts';
import { type Chosen, readChoice, writeChoice } from './compare-choice.ts';

const LINKS = 'a[data-compare]';

/** Starts the choice on this page. */
export function startTray(): void {
  let chosen = readChoice();
  const bar = document.createElement('section');
  bar.className = 'compare-tray no-print';
  bar.setAttribute('aria-label', 'Pilihan untuk dibandingkan');
  bar.innerHTML =
    '<p role="status"></p><a class="button">Bandingkan</a><button type="button">Kosongkan</button>';
  const [words, open, empty] = bar.children as unknown as [
    HTMLElement,
    HTMLAnchorElement,
    HTMLButtonElement,
  ];

  // The bar is far away by keyboard, so the way on also stands right behind the link last chosen.
  const beside = document.createElement('a');
  beside.className = 'compare-open';
  beside.textContent = 'Buka perbandingan';
  let last: HTMLAnchorElement | undefined;

  const show = (refused = false) => {
    bar.classList.toggle('on', chosen.length > 0);
    const names = `${chosen.length} dipilih: ${chosen.map(({ title }) => title).join(', ')}`;
    words.textContent =
      chosen.length === 0
        ? ''
        : refused
          ? `Paling banyak ${MAX_COMPARED}. Lepas satu dulu. ${names}`
          : names;
    beside.href = open.href = sitePath(comparePath(chosen.map(({ slug }) => slug)));
    if (last?.isConnected && chosen.length > 1) last.after(beside);
    else beside.remove();
    markLinks();
  };
  const markLinks = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
      const { slug, title } = innovationOf(link);
      link.role = 'button';
      link.ariaLabel = `Bandingkan ${title}`;
      link.ariaPressed = String(chosen.some((one) => one.slug === slug));
    }
  };
  const choose = (next: Chosen[]) => {
    const refused = next.length > MAX_COMPARED;
    if (!refused) {
      chosen = next;
      writeChoice(chosen);
    }
    show(refused);
  };
  const toggle = (link: HTMLAnchorElement) => {
    last = link;
    const innovation = innovationOf(link);
    const others = chosen.filter(({ slug }) => slug !== innovation.slug);
    choose(others.length < chosen.length ? others : [...chosen, innovation]);
  };
  const readAgain = () => {
    chosen = readChoice();
    show();
  };

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(LINKS);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(link);
  });
  document.addEventListener('keydown', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(LINKS);
    if (event.key !== ' ' || !link) return;
    event.preventDefault();
    toggle(link);
  });
  empty.addEventListener('click', () => {
    choose([]);
    last?.focus({ preventScroll: true });
  });
  addEventListener('storage', readAgain);
  addEventListener('pageshow', ({ persisted }) => persisted && readAgain());
  document.body.append(bar);
  show();
  // Search results come and go.
  new MutationObserver(markLinks).observe(document.querySelector('main') as Node, {
    childList: true,
    subtree: true,
  });
}

/** The innovation a link stands for: its slug from the address, its name from the link or its list item. */
function innovationOf(link: HTMLAnchorElement): Chosen {
  const name = link.closest('li')?.querySelector('.name')?.textContent?.trim() ?? '';
  return {
    slug: new URL(link.href).searchParams.get('i') ?? '',
    // The acronym alone, where there is one: the bar is one line.
    title: link.dataset.title ?? /\(([^()]+)\)$/.exec(name)?.[1] ?? name,
  };
}
