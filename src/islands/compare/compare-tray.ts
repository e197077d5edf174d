/**
 * Choosing innovations to compare, on every page with links to a comparison. A link with
 * `data-compare` becomes a toggle button for its innovation, and a bar at the bottom of the window
 * shows the choice. Without this script each link leads to the comparison itself.
 */

import { MAX_COMPARED } from '../../domain/comparison/compared-slugs.ts';
import { comparePath } from '../../domain/site/paths.ts';
import { sitePath } from '../shared/site-path.ts';
import { type Chosen, readChoice, writeChoice } from './compare-choice.ts';

const LINKS = 'a[data-compare]';

/** Adds the bar to this page and turns its links into toggle buttons. */
export function startTray(): void {
  let chosen = readChoice();
  const bar = document.createElement('section');
  bar.className = 'compare-tray no-print';
  bar.setAttribute('aria-label', 'Pilihan untuk dibandingkan');
  bar.innerHTML =
    '<p role="status"></p><a class="button">Bandingkan</a><button type="button">Kosongkan</button>';
  const [status, openLink, clearButton] = bar.children as unknown as [
    HTMLElement,
    HTMLAnchorElement,
    HTMLButtonElement,
  ];

  // The bar is many tab stops away, so a second link to the comparison follows the last toggled link.
  const nearbyLink = document.createElement('a');
  nearbyLink.className = 'compare-open';
  nearbyLink.textContent = 'Buka perbandingan';
  let lastToggled: HTMLAnchorElement | undefined;

  const render = (refused = false) => {
    bar.classList.toggle('on', chosen.length > 0);
    const names = `${chosen.length} dipilih: ${chosen.map(({ title }) => title).join(', ')}`;
    status.textContent =
      chosen.length === 0
        ? ''
        : refused
          ? `Paling banyak ${MAX_COMPARED}. Lepas satu dulu. ${names}`
          : names;
    nearbyLink.href = openLink.href = sitePath(comparePath(chosen.map(({ slug }) => slug)));
    if (lastToggled?.isConnected && chosen.length > 1) lastToggled.after(nearbyLink);
    else nearbyLink.remove();
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
  const setChoice = (next: Chosen[]) => {
    const refused = next.length > MAX_COMPARED;
    if (!refused) {
      chosen = next;
      writeChoice(chosen);
    }
    render(refused);
  };
  const toggle = (link: HTMLAnchorElement) => {
    lastToggled = link;
    const innovation = innovationOf(link);
    const others = chosen.filter(({ slug }) => slug !== innovation.slug);
    setChoice(others.length < chosen.length ? others : [...chosen, innovation]);
  };
  const reload = () => {
    chosen = readChoice();
    render();
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
  clearButton.addEventListener('click', () => {
    setChoice([]);
    lastToggled?.focus({ preventScroll: true });
  });
  addEventListener('storage', reload);
  addEventListener('pageshow', ({ persisted }) => persisted && reload());
  document.body.append(bar);
  render();
  // Search results are added and removed while the page is open.
  new MutationObserver(markLinks).observe(document.querySelector('main') as Node, {
    childList: true,
    subtree: true,
  });
}

/** Returns the innovation of a link: slug from its address, name from the link or its list item. */
function innovationOf(link: HTMLAnchorElement): Chosen {
  const name = link.closest('li')?.querySelector('.name')?.textContent?.trim() ?? '';
  return {
    slug: new URL(link.href).searchParams.get('i') ?? '',
    // Only the acronym if there is one, because the bar has one line.
    title: link.dataset.title ?? /\(([^()]+)\)$/.exec(name)?.[1] ?? name,
  };
}
