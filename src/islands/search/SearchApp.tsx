/**
 * The search on `/cari/`: listens to the form that the page brought, asks the index, and shows what
 * it found, in the page and in the address.
 */
import { useLayoutEffect, useRef, useState } from 'react';
import { RESULTS_PER_PAGE, type SearchClient } from '../../search/query/client.ts';
import {
  isNotEmpty,
  parseQuery,
  type SearchQuery,
  serialiseQuery,
} from '../../search/query/search-query.ts';
import { markPending } from '../shared/pending-mark.ts';
import { keepInHistory, ScrollMemory } from '../shared/scroll-memory.ts';
import ChosenFilters from './ChosenFilters.tsx';
import MoreResults from './MoreResults.tsx';
import QueryExplanation from './QueryExplanation.tsx';
import SearchResultItem from './SearchResultItem.tsx';
import SuggestedFilters from './SuggestedFilters.tsx';
import type { SearchForm } from './search-form.ts';
import {
  type Answered,
  FAILURES,
  failureOf,
  isBegun,
  type State,
  shownAnswer,
  statusWords,
} from './search-state.ts';

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
  const [place] = useState(() => new ScrollMemory());

  const search = async (query: SearchQuery, count = RESULTS_PER_PAGE) => {
    latest.current += 1;
    const mine = latest.current;
    const isLatest = () => mine === latest.current;
    markPending(isNotEmpty(query));
    if (!isNotEmpty(query)) {
      setState({ phase: 'nothing asked' });
      form.showCountsAtFirst();
      return;
    }
    setState((before) => ({
      phase: 'searching',
      query,
      before: shownAnswer(before),
    }));
    setTimeout(() => {
      setState((now) =>
        isLatest() && now.phase === 'searching' ? { ...now, slow: true as const } : now,
      );
    }, SLOW);
    try {
      const found = await client.find(query, count);
      const nothing =
        found.total === 0 && !isBegun(query) ? await import('./SearchNothingFound.tsx') : undefined;
      if (!isLatest()) return;
      setState({
        phase: 'answered',
        query,
        found,
        ...(nothing && { NothingFound: nothing.default }),
      });
      void showCounts(query, found.interpretation.suggestedGroups, isLatest);
    } catch (error) {
      if (!isLatest()) return;
      setState((before) => ({
        phase: 'failed',
        query,
        count,
        before: shownAnswer(before),
        failure: failureOf(error),
      }));
    }
  };

  /** Counts beside results that stand already; where they do not come, the results stay. */
  const showCounts = async (
    query: SearchQuery,
    groups: readonly string[],
    isLatest: () => boolean,
  ) => {
    await client.count(query, form.openGroups()).then(
      (counts) => isLatest() && form.showCounts(counts),
      () => {},
    );
    const counted = await client.countGroups(query, groups).catch(() => new Map<string, number>());
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
    if (state.phase === 'searching') return;
    form.showTotal(state.phase === 'answered' ? state.found.total : undefined);
    if (state.phase !== 'failed') place.settled();
  }, [state]);

  // Before the page is drawn: what it said so far of the search goes over into what this says.
  useLayoutEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    // Words that are typed one after another are one place to come back to, until they are settled.
    let isTyping = false;
    const typed = () => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        const query = form.read();
        writeAddress(query, isTyping ? 'replace' : 'push');
        isTyping = true;
        void search(query);
      }, TYPING_PAUSE);
    };
    const settled = (how: 'push' | 'replace' = 'push') => {
      clearTimeout(pause);
      isTyping = false;
      form.showChosen();
      const query = form.read();
      writeAddress(query, how);
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
      if ((event as SubmitEvent).submitter !== form.toResults) {
        settled(isTyping ? 'replace' : 'push');
        // What is typed with on a touch screen lies over the results.
        if (matchMedia('(pointer: coarse)').matches)
          heading.current?.focus({ preventScroll: true });
      } else {
        form.close();
        heading.current?.focus({ preventScroll: true });
        heading.current?.scrollIntoView();
      }
    };
    const focus = () => void client.load().catch(() => {});
    const toggle = () => {
      const query = form.read();
      if (!isNotEmpty(query)) return;
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
        form.write({ ...form.read(), words: '', verbatim: false });
        settled();
      }
      const typing = target.closest('input, select, textarea, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      form.words.focus();
      form.words.select();
    };
    const inAddress = () => parseQuery(new URLSearchParams(location.search), form.choices);
    const fromAddress = (event?: PopStateEvent) => {
      const query = inAddress();
      // A link within the page asks for nothing else.
      if (event && serialiseQuery(query) === serialiseQuery(form.read())) return;
      clearTimeout(pause);
      isTyping = false;
      form.write(query);
      form.openChosen();
      // A link within the page makes an entry, too, and has a place of its own.
      place.restore(event && !location.hash ? 0 : undefined);
      void search(query, Number(history.state?.shown) || RESULTS_PER_PAGE);
    };
    form.element.addEventListener('input', input);
    form.element.addEventListener('change', change);
    form.element.addEventListener('submit', submit);
    form.element.addEventListener('toggle', toggle, true);
    form.words.addEventListener('focus', focus);
    document.addEventListener('keydown', key);
    addEventListener('popstate', fromAddress);
    // `ditanya.js` wrote the address into the form: what differs the reader changed meanwhile.
    const inForm = form.read();
    if (isNotEmpty(inForm) && serialiseQuery(inForm) !== serialiseQuery(inAddress())) {
      form.showChosen();
      writeAddress(inForm, 'replace');
      void search(inForm);
    } else fromAddress();
    // The page lives as long as this island: nothing has to be taken back.
  }, []);

  const showMore = async (answered: Answered) => {
    const mine = latest.current;
    const change = (changes: Partial<Answered>) =>
      setState((now) => (now.phase === 'answered' ? { ...now, ...changes } : now));
    change({ more: 'loading' });
    try {
      const found = await answered.found.more();
      if (mine !== latest.current) return;
      change({ found, more: undefined });
      keepInHistory({ shown: found.loaded.length });
      requestAnimationFrame(() => {
        const next = list.current?.children[answered.found.loaded.length];
        next?.querySelector('a')?.focus({ preventScroll: true });
      });
    } catch (error) {
      if (mine === latest.current) change({ more: failureOf(error) });
    }
  };

  const remove = (query: SearchQuery) => {
    ask(query);
    heading.current?.focus();
  };

  /** What is offered beside an answer asks for nothing once another question is under way. */
  const removeOfAnswer = (query: SearchQuery) => {
    if (state.phase !== 'searching') remove(query);
  };

  // The place for the number stays in the page: one that comes together with its words is not read out.
  const status = (
    <p role="status" aria-live="polite" className="count" tabIndex={-1} ref={heading}>
      {statusWords(state)}
    </p>
  );
  if (state.phase === 'nothing asked') return <div className="said">{status}</div>;
  // What was found before stays, with what was said of it, until there is something else to show.
  const answered = shownAnswer(state);
  const { query } = state;
  const NothingFoundThen = state.phase === 'answered' && state.NothingFound;
  return (
    <>
      <div className="said">
        {status}
        {answered && (
          <QueryExplanation query={answered.query} found={answered.found} ask={removeOfAnswer} />
        )}
      </div>
      {state.phase === 'failed' && (
        <div className="note">
          <p>{FAILURES[state.failure].why}</p>
          <button
            type="button"
            className="more"
            onClick={() => {
              if (state.failure === 'outdated') return location.reload();
              heading.current?.focus();
              void search(query, state.count);
            }}
          >
            {FAILURES[state.failure].again}
          </button>
        </div>
      )}
      <ChosenFilters
        {...{ query, form, remove, removeOfAnswer }}
        reading={state.phase === 'failed' ? undefined : answered?.found.interpretation}
      />
      {answered && state.phase !== 'failed' && (
        <SuggestedFilters answered={answered} form={form} ask={removeOfAnswer} />
      )}
      {answered && answered.found.loaded.length > 0 && (
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
          {state === answered && <MoreResults answered={answered} show={showMore} />}
        </>
      )}
      {NothingFoundThen && (
        <NothingFoundThen
          {...{ query, form, client, proposePath, browsePath }}
          nearest={state.found.interpretation.similarWords}
          wider={state.found.relaxed}
          ask={remove}
        />
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
