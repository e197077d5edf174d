/** Mounts the search on `/cari/`. */
import '../shared/react-refresh-stub.ts';

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { SearchClient } from '../../search/query/client.ts';
import SearchApp from './SearchApp.tsx';
import { SearchForm } from './search-form.ts';
import { startSuggestions } from './search-suggestions.ts';

/** The media query under which the filters are beside the results, as in the page's styles. */
const WIDE = '(min-width: 60rem)';

/** Starts the search in the page that `cari.astro` writes. */
export function mountSearch(): void {
  const element = document.querySelector<HTMLFormElement>('.search form');
  const place = document.querySelector<HTMLElement>('.found');
  const filters = element?.querySelector<HTMLDetailsElement>('.saring');
  if (!element || !place || !filters) return;
  const wide = matchMedia(WIDE);
  // On a narrow screen they stay as the reader left them before this script ran.
  if (wide.matches) filters.open = true;
  wide.addEventListener('change', () => {
    filters.open = wide.matches;
  });
  const {
    root = '/',
    folder = '',
    lexicon = '',
    places = '',
    strange = '',
    words = '',
    names = '',
    propose = '',
    browse = '',
  } = element.dataset;
  const form = new SearchForm(element);
  const client = new SearchClient({ root, folder, lexicon, places, strange, words, names });
  startSuggestions(form, client);
  createRoot(place).render(
    createElement(SearchApp, {
      form,
      client,
      proposePath: propose,
      browsePath: browse,
    }),
  );
}
