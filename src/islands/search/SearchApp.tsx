/**
 * The search on `/cari/`: searches for the query of the page's form, and shows the results in the page
 * and the query in the address.
 */
import { useLayoutEffect, useRef, useState } from 'react';
import { RESULTS_PER_PAGE, type SearchClient } from '../../search/query/client.ts';
import { isNotEmpty, type SearchQuery } from '../../search/query/search-query.ts';
import { markPending } from '../shared/pending-mark.ts';
import { ScrollMemory, saveInHistory } from '../shared/scroll-memory.ts';
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
  isTooShort,
  type State,
  shownAnswer,
  statusWords,
} from './search-state.ts';
import { useSearchEvents, writeAddress } from './use-search-events.ts';

interface Props {
  form: SearchForm;
  client: SearchClient;
  /** The address where an innovation is proposed. */
  proposePath: string;
  /** The address of the page that lists all innovations. */
  browsePath: string;
}

/** Milliseconds after which the status says that a search is under way; earlier, the text would only flicker. */
const SLOW = 500;

export default function SearchApp({ form, client, proposePath, browsePath }: Props) {
  const [state, setState] = useState<State>({ phase: 'idle' });
  const heading = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef(0);
  const [scrollMemory] = useState(() => new ScrollMemory());

  const search = async (query: SearchQuery, count = RESULTS_PER_PAGE) => {
    latest.current += 1;
    const started = latest.current;
    const isLatest = () => started === latest.current;
    markPending(isNotEmpty(query));
    if (!isNotEmpty(query)) {
      setState({ phase: 'idle' });
      form.showInitialCounts();
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
        found.total === 0 && !isTooShort(query)
          ? await import('./SearchNothingFound.tsx')
          : undefined;
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

  /** Shows the counts of values in the open groups; on failure the counts stay as they are. */
  const showOpenGroupCounts = (query: SearchQuery, isLatest: () => boolean) =>
    client.count(query, form.openGroups()).then(
      (counts) => isLatest() && form.showCounts(counts),
      () => {},
    );

  /** Shows the counts that follow the results; on failure the results stay without them. */
  const showCounts = async (
    query: SearchQuery,
    groups: readonly string[],
    isLatest: () => boolean,
  ) => {
    await showOpenGroupCounts(query, isLatest);
    const counted = await client.countGroups(query, groups).catch(() => new Map<string, number>());
    if (!isLatest()) return;
    setState((now) => (now.phase === 'answered' ? { ...now, counted } : now));
  };

  /** Searches for a query, and writes it into the form and, as a new history entry, the address. */
  const ask = (query: SearchQuery) => {
    form.write(query);
    writeAddress(query, 'push');
    void search(query);
  };

  // Declared before the events, so that the initial state does not settle the scroll position of the first search.
  useLayoutEffect(() => {
    if (state.phase === 'searching') return;
    form.showTotal(state.phase === 'answered' ? state.found.total : undefined);
    if (state.phase !== 'failed') scrollMemory.settled();
  }, [state]);

  useSearchEvents(form, scrollMemory, {
    search: (query, count) => void search(query, count),
    preload: () => void client.load().catch(() => {}),
    countOpenGroups: (query) => {
      const started = latest.current;
      void showOpenGroupCounts(query, () => started === latest.current);
    },
    focusStatus: ({ scroll }) => {
      heading.current?.focus({ preventScroll: true });
      if (scroll) heading.current?.scrollIntoView();
    },
  });

  const showMore = async (answered: Answered) => {
    const started = latest.current;
    const change = (changes: Partial<Answered>) =>
      setState((now) => (now.phase === 'answered' ? { ...now, ...changes } : now));
    change({ more: 'loading' });
    try {
      const found = await answered.found.more();
      if (started !== latest.current) return;
      change({ found, more: undefined });
      saveInHistory({ shown: found.loaded.length });
      requestAnimationFrame(() => {
        const next = list.current?.children[answered.found.loaded.length];
        next?.querySelector('a')?.focus({ preventScroll: true });
      });
    } catch (error) {
      if (started === latest.current) change({ more: failureOf(error) });
    }
  };

  const remove = (query: SearchQuery) => {
    ask(query);
    heading.current?.focus();
  };

  /** Does the same for buttons beside an answer, which are inactive while another search is under way. */
  const removeOfAnswer = (query: SearchQuery) => {
    if (state.phase !== 'searching') remove(query);
  };

  // The live region stays in the page: one that is added together with its text is not announced.
  const status = (
    <p role="status" aria-live="polite" className="count" tabIndex={-1} ref={heading}>
      {statusWords(state)}
    </p>
  );
  if (state.phase === 'idle') return <div className="said">{status}</div>;
  // The previous answer stays visible until there is a new one.
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
        interpretation={state.phase === 'failed' ? undefined : answered?.found.interpretation}
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
          similarWords={state.found.interpretation.similarWords}
          relaxed={state.found.relaxed}
          ask={remove}
        />
      )}
    </>
  );
}
