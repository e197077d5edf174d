/**
 * The search on `/cari/`: listens to the form that the page brought, asks the index, and shows what
 * it found, in the page and in the address.
 */
import { useEffect, useRef, useState } from 'react';
import {
  type Found,
  RESULTS_AT_A_TIME,
  type Reading,
  type SearchClient,
} from '../search/client.ts';
import { GROUP_FACET } from '../search/offer.ts';
import {
  asksSomething,
  parseQuery,
  type SearchQuery,
  serialiseQuery,
  withoutValue,
} from '../search/query.ts';
import { FileGone } from '../search/read-file.ts';
import { markAsked } from './asked-mark.ts';
import type NothingFound from './SearchNothingFound.tsx';
import SearchResultItem from './SearchResultItem.tsx';
import type { SearchForm } from './search-form.ts';

interface Props {
  form: SearchForm;
  client: SearchClient;
  /** The address where an innovation is proposed. */
  proposePath: string;
  /** The address of the page that lists all innovations. */
  browsePath: string;
}

type State =
  | { phase: 'nothing asked' }
  | { phase: 'searching'; query: SearchQuery; before?: Answered | undefined; slow?: true }
  | Answered
  | Failed;

interface Failed {
  phase: 'failed';
  query: SearchQuery;
  /** Set where the site was built anew since the page was loaded: only loading it again helps. */
  outdated: boolean;
}

interface Answered {
  phase: 'answered';
  query: SearchQuery;
  found: Found;
  /** How many results each target group that is offered would leave, once they are counted. */
  counted?: ReadonlyMap<string, number>;
  /** What is shown where nothing was found; loaded only then. */
  NothingFound?: typeof NothingFound;
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
    const fromAddress = () => {
      clearTimeout(pause);
      const query = parseQuery(new URLSearchParams(location.search), form.choices);
      form.write(query);
      form.openChosen();
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
      history.replaceState({ shown: found.loaded.length }, '');
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
          <Told query={answered.query} reading={answered.found.reading} remove={remove} />
        )}
      </div>
      <Chosen query={query} reading={readingOf(answered)} form={form} remove={remove} />
      {answered?.phase === 'answered' && <Offered answered={answered} form={form} ask={remove} />}
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

function failed(query: SearchQuery, error: unknown): Failed {
  return { phase: 'failed', query, outdated: error instanceof FileGone };
}

function statusWords(state: State): string {
  if (state.phase === 'searching') {
    return state.slow || !state.before ? 'Mencari …' : statusWords(state.before);
  }
  if (state.phase === 'failed') return 'Pencarian tidak dapat dimuat';
  if (state.phase !== 'answered') return '';
  const { total } = state.found;
  const { words } = state.query;
  const forWords = words ? ` untuk ${/^".+"$/.test(words) ? words : `“${words}”`}` : '';
  if (total > 0) return `${total} hasil${forWords}`;
  const filtered = Object.keys(state.query.chosen).length > 0 ? ' dengan saringan itu' : '';
  return `Tidak ada hasil${forWords}${filtered}`;
}

interface ChosenProps {
  query: SearchQuery;
  reading: Reading | undefined;
  form: SearchForm;
  remove: (query: SearchQuery) => void;
}

/** The chosen filters, each a button that takes it away. */
function Chosen({ query, reading, form, remove }: ChosenProps) {
  const all = Object.entries(query.chosen).flatMap(([name, values]) =>
    values.map((value) => ({ name, value })),
  );
  const understood = reading?.understood ?? [];
  if (all.length + understood.length === 0 && !query.literal) return null;
  return (
    <ul className="plain chosen" aria-label="Saringan yang dipakai">
      {all.map(({ name, value }) => (
        <li key={`${name} ${value}`}>
          <button type="button" onClick={() => remove(withoutValue(query, name, value))}>
            <span className="visually-hidden">Hapus saringan </span>
            {form.groupLabel(name)}: {form.valueLabel(name, value).split(':')[0]}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      {understood.map(({ label, at }) => (
        <li key={label}>
          <button
            type="button"
            onClick={() =>
              remove({
                ...query,
                words: (reading?.tokens ?? []).filter((_, index) => !at.includes(index)).join(' '),
              })
            }
          >
            <span className="visually-hidden">Hapus dari pencarian: </span>
            {label}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      {query.literal && (
        <li>
          <button type="button" onClick={() => remove({ ...query, literal: false })}>
            <span className="visually-hidden">Batalkan: </span>Persis seperti diketik
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      )}
      {all.length > 1 && (
        <li>
          <button type="button" className="all" onClick={() => remove({ ...query, chosen: {} })}>
            Hapus semua saringan
          </button>
        </li>
      )}
    </ul>
  );
}

/** What was searched for in place of what was typed, with the way back. */
function Told({ query, reading, remove }: Omit<ChosenProps, 'form'>) {
  const { replaced = [], understood = [], dropped = [], lacking = [] } = reading ?? {};
  const changed = replaced.length + understood.length + dropped.length > 0;
  if (!changed && lacking.length === 0) return null;
  return (
    <p className="told">
      {replaced.length > 0 &&
        `Dicari: ${replaced.map(({ from, to }) => `“${to}” untuk “${from}”`).join(', ')}. `}
      {dropped.length > 0 && `Tidak ada yang cocok di ${dropped.join(', ')}; itu diabaikan. `}
      {lacking.length > 0 &&
        `Tidak ada hasil yang memuat ${lacking.map((word) => `“${word}”`).join(', ')}. `}
      {changed && (
        <button type="button" onClick={() => remove({ ...query, literal: true })}>
          Cari persis “{query.words}”
        </button>
      )}
    </p>
  );
}

function readingOf(state: State | undefined): Reading | undefined {
  return state?.phase === 'answered' ? state.found.reading : undefined;
}

interface OfferedProps {
  answered: Answered;
  form: SearchForm;
  ask: (query: SearchQuery) => void;
}

/** Target groups by which the results could be narrowed, because the words name them. */
function Offered({ answered: { query, found, counted }, form, ask }: OfferedProps) {
  const groups = found.reading.groups.filter((id) => form.choices.get(GROUP_FACET)?.includes(id));
  if (groups.length === 0 || found.total === 0) return null;
  return (
    <ul className="plain chosen" aria-label="Saringan yang ditawarkan">
      {groups.map((id) => {
        const count = counted?.get(id);
        // Where it would narrow nothing, its place is kept: what is read already must not move.
        const isOfUse = count === undefined || (count > 0 && count < found.total);
        const values = [...(query.chosen[GROUP_FACET] ?? []), id];
        return (
          <li key={id} style={isOfUse ? undefined : { visibility: 'hidden' }}>
            <button
              type="button"
              className="offer"
              onClick={() => ask({ ...query, chosen: { ...query.chosen, [GROUP_FACET]: values } })}
            >
              Saring: sasaran {form.valueLabel(GROUP_FACET, id).toLowerCase()}
              {count !== undefined && ` (${count})`}
            </button>
          </li>
        );
      })}
    </ul>
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
