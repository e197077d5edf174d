/**
 * The search on `/cari/`: listens to the form that the page brought, asks the index, and shows what
 * it found, in the page and in the address.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { RESULTS_AT_A_TIME, type SearchClient } from '../search/client.ts';
import { asksSomething, parseQuery, type SearchQuery, serialiseQuery } from '../search/query.ts';
import { markAsked } from './asked-mark.ts';
import ChosenFilters from './ChosenFilters.tsx';
import { KeptPlace, keepInHistory } from './kept-place.ts';
import OfferedFilters from './OfferedFilters.tsx';
import SearchResultItem from './SearchResultItem.tsx';
import type { SearchForm } from './search-form.ts';
import { type Answered, failed, type State, statusWords } from './search-state.ts';
import WhatWasSought from './WhatWasSought.tsx';

interface Props {
  form: SearchForm;
  client: SearchClient;
  /** The address where an innovation is proposed. */
  proposePath: string;
  /** The address of the page that lists all innovations. */
  browsePath: string;
}

/** Milliseconds after which a search is said to take time; sooner the words would but flicker. */
const SLOW = 500;

/** Milliseconds without a key pressed after which a search starts. */
const TYPING_PAUSE = 200;

export default function SearchApp({ form, client, proposePath, browsePath }: Props) {
  const [state, setState] = useState<State>({ phase: 'nothing asked' });
  const heading = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef(0);
  const [place] = useState(() => new KeptPlace());

  const search = async (query: SearchQuery, count = RESULTS_AT_A_TIME) => {
    latest.current += 1;
    const mine = latest.current;
    const isLatest = () => mine === latest.current;
    markAsked(asksSomething(query));
    if (!asksSomething(query)) {
      setState({ phase: 'nothing asked' });
      form.showCountsAtFirst();
      return;
    }
    setState((before) => ({
      phase: 'searching',
      query,
      before: before.phase === 'answered' ? before : 'before' in before ? before.before : undefined,
    }));
    setTimeout(() => {
      setState((now) =>
        isLatest() && now.phase === 'searching' ? { ...now, slow: true as const } : now,
      );
    }, SLOW);
    try {
      const found = await client.find(query, count);
      const nothing = found.total === 0 ? await import('./SearchNothingFound.tsx') : undefined;
      if (!isLatest()) return;
      setState({
        phase: 'answered',
        query,
        found,
        ...(nothing && { NothingFound: nothing.default }),
      });
      void showCounts(query, found.reading.groups, isLatest).catch(() => {});
    } catch (error) {
      if (isLatest()) setState(failed(query, error));
    }
  };

  /** Counts beside results that stand already; where they do not come, the results stay. */
  const showCounts = async (
    query: SearchQuery,
    groups: readonly string[],
    isLatest: () => boolean,
  ) => {
    const counts = await client.count(query, form.openGroups());
    if (isLatest()) form.showCounts(counts);
    const counted = await client.countGroups(query, groups);
    if (!isLatest()) return;
    setState((now) => (now.phase === 'answered' ? { ...now, counted } : now));
  };

  /** Puts a query into the form, the address and the results; the reader can come back from it. */
  const ask = (query: SearchQuery) => {
    form.write(query);
    writeAddress(query, 'push');
    void search(query);
  };

  // Stands before the first search: until that is told, nothing is reached.
  useLayoutEffect(() => {
    if (state.phase === 'answered' || state.phase === 'nothing asked') place.reach();
  }, [state]);

  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const typed = () => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        const query = form.read();
        writeAddress(query, 'replace');
        void search(query);
      }, TYPING_PAUSE);
    };
    const settled = () => {
      clearTimeout(pause);
      form.showChosen();
      const query = form.read();
      writeAddress(query, 'push');
      void search(query);
    };
    const input = (event: Event) => {
      if (event.target === form.words) typed();
    };
    const change = (event: Event) => {
      if (event.target !== form.words) settled();
    };
    const submit = (event: Event) => {
      event.preventDefault();
      settled();
    };
    const focus = () => void client.load().catch(() => {});
    const toggle = () => {
      const query = form.read();
      if (!asksSomething(query)) return;
      const mine = latest.current;
      client.count(query, form.openGroups()).then(
        (counts) => mine === latest.current && form.showCounts(counts),
        () => {},
      );
    };
    const key = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key === 'Escape' && target === form.words && form.words.value) {
        event.preventDefault();
        form.words.value = '';
        settled();
      }
      const typing = target.closest('input, select, textarea, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      form.words.focus();
      form.words.select();
    };
    const fromAddress = (event?: PopStateEvent) => {
      clearTimeout(pause);
      const query = parseQuery(new URLSearchParams(location.search), form.choices);
      form.write(query);
      form.openChosen();
      // A link within the page makes an entry, too, and has a place of its own.
      place.seek(event && !location.hash ? 0 : undefined);
      void search(query, Number(history.state?.shown) || RESULTS_AT_A_TIME);
    };
    form.element.addEventListener('input', input);
    form.element.addEventListener('change', change);
    form.element.addEventListener('submit', submit);
    form.element.addEventListener('toggle', toggle, true);
    form.words.addEventListener('focus', focus);
    document.addEventListener('keydown', key);
    addEventListener('popstate', fromAddress);
    const typedBefore = form.words.value;
    fromAddress();
    if (typedBefore.trim() !== '') {
      form.words.value = typedBefore;
      typed();
    }
    // The page lives as long as this island: nothing has to be taken back.
  }, []);

  const showMore = async (answered: Answered) => {
    const mine = latest.current;
    try {
      const found = await answered.found.more();
      if (mine !== latest.current) return;
      setState({ ...answered, found });
      keepInHistory({ shown: found.loaded.length });
      requestAnimationFrame(() => {
        const next = list.current?.children[answered.found.loaded.length];
        next?.querySelector('a')?.focus({ preventScroll: true });
      });
    } catch (error) {
      if (mine === latest.current) setState(failed(answered.query, error));
    }
  };

  const remove = (query: SearchQuery) => {
    ask(query);
    heading.current?.focus();
  };

  // The place for the number stays in the page: one that comes together with its words is not read out.
  const status = (
    <p role="status" aria-live="polite" className="count" tabIndex={-1} ref={heading}>
      {statusWords(state)}
    </p>
  );
  if (state.phase === 'nothing asked') return <div className="said">{status}</div>;
  // What was found before stays, with what was said of it, until there is something else to show.
  const answered = state.phase === 'searching' ? state.before : state;
  const { query } = state;
  const NothingFoundThen = state.phase === 'answered' && state.NothingFound;
  return (
    <>
      <div className="said">
        {status}
        {answered?.phase === 'answered' && (
          <WhatWasSought query={answered.query} reading={answered.found.reading} ask={remove} />
        )}
      </div>
      <ChosenFilters
        {...{ query, form, remove }}
        reading={answered?.phase === 'answered' ? answered.found.reading : undefined}
      />
      {answered?.phase === 'answered' && (
        <OfferedFilters answered={answered} form={form} ask={remove} />
      )}
      {answered?.phase === 'answered' && answered.found.loaded.length > 0 && (
        <>
          <ol className="plain results" ref={list} aria-busy={state.phase === 'searching'}>
            {answered.found.loaded.map((result) => (
              <SearchResultItem
                key={result.url}
                result={result}
                labelOf={(facet, value) => form.valueLabel(facet, value)}
              />
            ))}
          </ol>
          {answered.found.loaded.length < answered.found.total && (
            <button type="button" className="more" onClick={() => showMore(answered)}>
              Tampilkan{' '}
              {Math.min(RESULTS_AT_A_TIME, answered.found.total - answered.found.loaded.length)}{' '}
              lagi
            </button>
          )}
        </>
      )}
      {NothingFoundThen && (
        <NothingFoundThen
          {...{ query, form, client, proposePath, browsePath }}
          nearest={state.found.reading.nearest}
          wider={state.found.wider}
          ask={remove}
        />
      )}
      {state.phase === 'failed' && (
        <div className="note">
          <p>
            {state.outdated
              ? 'Isi Semai baru saja diperbarui. Muat ulang halaman ini; yang Anda ketik dan pilih tetap ada.'
              : 'Mungkin sambungan internet terputus. Yang Anda ketik dan pilih tetap tersimpan di halaman ini.'}
          </p>
          <button
            type="button"
            className="more"
            onClick={() => (state.outdated ? location.reload() : search(query))}
          >
            {state.outdated ? 'Muat ulang' : 'Coba lagi'}
          </button>
        </div>
      )}
    </>
  );
}

/** Puts a query into the address: as a place to come back to, or in place of the one that is there. */
function writeAddress(query: SearchQuery, how: 'push' | 'replace'): void {
  const parameters = serialiseQuery(query);
  const address = location.pathname + (parameters && `?${parameters}`);
  if (address === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
