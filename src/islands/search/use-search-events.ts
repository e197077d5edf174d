/** The events of the search page: form, keyboard and history. */
import { useLayoutEffect } from 'react';
import { RESULTS_PER_PAGE } from '../../search/query/client.ts';
import {
  isNotEmpty,
  parseQuery,
  type SearchQuery,
  serialiseQuery,
} from '../../search/query/search-query.ts';
import type { ScrollMemory } from '../shared/scroll-memory.ts';
import type { SearchForm } from './search-form.ts';

/** Milliseconds without a key press after which a search starts. */
const TYPING_PAUSE = 200;

/** The actions that events trigger. */
export interface SearchActions {
  /** Searches, and loads this number of results. */
  search(query: SearchQuery, count?: number): void;
  /** Loads the files that every search needs. */
  preload(): void;
  /** Counts the results of each value in the open groups of the form. */
  countOpenGroups(query: SearchQuery): void;
  /** Moves the focus to the status line; with `scroll`, scrolls to it, too. */
  focusStatus(options: { scroll: boolean }): void;
}

/**
 * Listens to the page from the first render on, and starts the search of its address. Layout effect, so
 * that the first search replaces the page's own text before it is painted.
 */
export function useSearchEvents(
  form: SearchForm,
  scrollMemory: ScrollMemory,
  actions: SearchActions,
): void {
  useLayoutEffect(() => {
    const events = new SearchEvents(form, scrollMemory, actions);
    events.listen();
    events.searchAtStart();
    // No cleanup: the page lives as long as this island.
  }, []);
}

/** Translates events of the page into actions, and keeps the address up to date. */
class SearchEvents {
  readonly #form: SearchForm;
  readonly #scrollMemory: ScrollMemory;
  readonly #actions: SearchActions;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Whether the last query came from typing. Successive typed queries share one history entry. */
  #isTyping = false;

  constructor(form: SearchForm, scrollMemory: ScrollMemory, actions: SearchActions) {
    this.#form = form;
    this.#scrollMemory = scrollMemory;
    this.#actions = actions;
  }

  listen(): void {
    const { element, words } = this.#form;
    element.addEventListener('input', (event) => {
      if (event.target === words) this.#searchAfterPause();
    });
    element.addEventListener('change', (event) => {
      if (event.target !== words) this.#searchNow('push');
    });
    element.addEventListener('submit', (event) => this.#submit(event));
    element.addEventListener('toggle', () => this.#countOpenGroups(), true);
    words.addEventListener('focus', () => this.#actions.preload());
    document.addEventListener('keydown', (event) => this.#key(event));
    addEventListener('popstate', () => this.#popState());
  }

  /** Searches for the query of the form if the reader changed it meanwhile, else for that of the address. */
  searchAtStart(): void {
    // `ditanya.js` wrote the address into the form: any difference is a change by the reader.
    const inForm = this.#form.read();
    const inAddress = this.#queryInAddress();
    if (isNotEmpty(inForm) && serialiseQuery(inForm) !== serialiseQuery(inAddress)) {
      this.#form.showChosen();
      writeAddress(inForm, 'replace');
      this.#actions.search(inForm);
    } else this.#searchAddress(inAddress);
  }

  #searchAfterPause(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const query = this.#form.read();
      writeAddress(query, this.#isTyping ? 'replace' : 'push');
      this.#isTyping = true;
      this.#actions.search(query);
    }, TYPING_PAUSE);
  }

  #searchNow(how: 'push' | 'replace'): void {
    this.#stopTyping();
    this.#form.showChosen();
    const query = this.#form.read();
    writeAddress(query, how);
    this.#actions.search(query);
  }

  #stopTyping(): void {
    clearTimeout(this.#pause);
    this.#isTyping = false;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (event.submitter === this.#form.toResults) {
      this.#form.close();
      this.#actions.focusStatus({ scroll: true });
      return;
    }
    this.#searchNow(this.#isTyping ? 'replace' : 'push');
    // Losing the focus closes the on-screen keyboard, which covers the results.
    if (matchMedia('(pointer: coarse)').matches) this.#actions.focusStatus({ scroll: false });
  }

  #countOpenGroups(): void {
    const query = this.#form.read();
    if (isNotEmpty(query)) this.#actions.countOpenGroups(query);
  }

  /** Escape clears the search box; `/` moves the focus to it, except from another input. */
  #key(event: KeyboardEvent): void {
    const { words } = this.#form;
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && target === words && words.value) {
      event.preventDefault();
      this.#form.write({ ...this.#form.read(), words: '', verbatim: false });
      this.#searchNow('push');
    }
    const isInput = target.closest('input, select, textarea, [contenteditable]');
    if (event.key !== '/' || isInput || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    words.focus();
    words.select();
  }

  #popState(): void {
    const query = this.#queryInAddress();
    // A link within the page does not change the query.
    if (serialiseQuery(query) === serialiseQuery(this.#form.read())) return;
    // It adds a history entry, too, with a scroll position of its own.
    this.#searchAddress(query, location.hash ? undefined : 0);
  }

  /** @param top scroll position in pixels if the history entry has none. */
  #searchAddress(query: SearchQuery, top?: number): void {
    this.#stopTyping();
    this.#form.write(query);
    this.#form.openChosen();
    this.#scrollMemory.restore(top);
    this.#actions.search(query, Number(history.state?.shown) || RESULTS_PER_PAGE);
  }

  #queryInAddress(): SearchQuery {
    return parseQuery(new URLSearchParams(location.search), this.#form.choices);
  }
}

/** Writes a query into the address, as a new history entry or in place of the current one. */
export function writeAddress(query: SearchQuery, how: 'push' | 'replace'): void {
  const parameters = serialiseQuery(query);
  const address = location.pathname + (parameters && `?${parameters}`);
  if (address === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
