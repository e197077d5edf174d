/** The state of the search on `/cari/`, and its texts for readers. */

import { FileGoneError } from '../../search/load/fetch-json.ts';
import type { SearchResults } from '../../search/query/client.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import type SearchNothingFound from './SearchNothingFound.tsx';

/** The state of the search. */
export type State = { phase: 'idle' } | Searching | Answered | Failed;

/** A search under way; the previous answer stays visible until it ends. */
interface Searching {
  phase: 'searching';
  query: SearchQuery;
  before: Answered | undefined;
  slow?: true;
}

/** A search that could not be loaded. */
interface Failed {
  phase: 'failed';
  query: SearchQuery;
  /** Number of results to load. */
  count: number;
  before: Answered | undefined;
  failure: Failure;
}

/** A completed search. */
export interface Answered {
  phase: 'answered';
  query: SearchQuery;
  found: SearchResults;
  /** Number of results for each suggested target group, once counted. */
  counted?: ReadonlyMap<string, number>;
  /** The component for an empty result, loaded only then. */
  NothingFound?: typeof SearchNothingFound;
  /** Set while more results are loading, and after they failed to load. */
  more?: 'loading' | Failure | undefined;
}

/** The cause of a failure: the site was rebuilt after the page was loaded, or any other. */
export type Failure = 'outdated' | 'unreachable';

/** The message for each failure, and the label of its button. */
export const FAILURES: Record<Failure, { why: string; again: string }> = {
  outdated: {
    why: 'Isi Semai baru saja diperbarui. Muat ulang halaman ini; yang Anda ketik dan pilih tetap ada.',
    again: 'Muat ulang',
  },
  unreachable: {
    why: 'Mungkin sambungan internet terputus. Yang Anda ketik dan pilih tetap tersimpan di halaman ini.',
    again: 'Coba lagi',
  },
};

/** Returns the cause of a failure to load. */
export function failureOf(error: unknown): Failure {
  return error instanceof FileGoneError ? 'outdated' : 'unreachable';
}

/** Returns the answer that the page shows, possibly of an earlier query. */
export function shownAnswer(state: State): Answered | undefined {
  if (state.phase === 'answered') return state;
  return state.phase === 'idle' ? undefined : state.before;
}

/** Returns whether the words are one or two letters, too few to search for. */
export function isTooShort({ words, verbatim }: SearchQuery): boolean {
  return !verbatim && /^\S{1,2}$/.test(words);
}

/** Returns the status line above the results; empty if idle. */
export function statusWords(state: State): string {
  if (state.phase === 'idle') return '';
  if (state.phase === 'answered') return answerWords(state);
  const { before } = state;
  if (state.phase === 'searching') {
    return state.slow || !before ? 'Mencari …' : answerWords(before);
  }
  const shown =
    before && before.found.total > 0
      ? `. Yang tampak: ${answerWords({ ...before, more: undefined })}`
      : '';
  return `Pencarian tidak dapat dimuat${shown}`;
}

function answerWords({ query, found, more }: Answered): string {
  const { words } = query;
  const forWords = words ? ` untuk ${/["“”]/.test(words) ? words : `“${words}”`}` : '';
  if (found.total > 0) {
    const failed = more && more !== 'loading' ? '. Hasil berikutnya tidak dapat dimuat' : '';
    return `${found.total} hasil${forWords}${failed}`;
  }
  if (isTooShort(query)) return 'Ketik sedikit lagi';
  const filtered = Object.keys(query.chosen).length > 0 ? ' dengan saringan itu' : '';
  return `Tidak ada hasil${forWords}${filtered}`;
}
