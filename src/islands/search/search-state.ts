/** What the search on `/cari/` is at: what it was asked, what it found, and how it says so. */

import { FileGoneError } from '../../search/load/fetch-json.ts';
import type { SearchResults } from '../../search/query/client.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import type SearchNothingFound from './SearchNothingFound.tsx';

/** What the search is at. */
export type State = { phase: 'nothing asked' } | Searching | Answered | Failed;

/** Until there is an answer, the one before it stays. */
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
  /** How many results were to be loaded. */
  count: number;
  before: Answered | undefined;
  failure: Failure;
}

/** A search with its answer. */
export interface Answered {
  phase: 'answered';
  query: SearchQuery;
  found: SearchResults;
  /** How many results each target group that is offered would leave, once they are counted. */
  counted?: ReadonlyMap<string, number>;
  /** What is shown where nothing was found; loaded only then. */
  NothingFound?: typeof SearchNothingFound;
  /** Set while more results are loaded, and where they could not be. */
  more?: 'loading' | Failure | undefined;
}

/** Why something could not be loaded: the site was built anew since the page was, or another reason. */
export type Failure = 'outdated' | 'unreachable';

/** What a reader is told of a failure, and what can be done. */
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

/** Why something could not be loaded. */
export function failureOf(error: unknown): Failure {
  return error instanceof FileGoneError ? 'outdated' : 'unreachable';
}

/** The answer that stands on the page. */
export function shownAnswer(state: State): Answered | undefined {
  if (state.phase === 'answered') return state;
  return state.phase === 'nothing asked' ? undefined : state.before;
}

/** Whether no more is asked for than the beginning of a word, of which nothing can be told yet. */
export function isBegun({ words, verbatim }: SearchQuery): boolean {
  return !verbatim && /^\S{1,2}$/.test(words);
}

/** What is told of it above the results. */
export function statusWords(state: State): string {
  if (state.phase === 'nothing asked') return '';
  if (state.phase === 'answered') return answerWords(state);
  const { before } = state;
  if (state.phase === 'searching') {
    return state.slow || !before ? 'Mencari …' : answerWords(before);
  }
  const told =
    before && before.found.total > 0
      ? `. Yang tampak: ${answerWords({ ...before, more: undefined })}`
      : '';
  return `Pencarian tidak dapat dimuat${told}`;
}

function answerWords({ query, found, more }: Answered): string {
  const { words } = query;
  const forWords = words ? ` untuk ${/["“”]/.test(words) ? words : `“${words}”`}` : '';
  if (found.total > 0) {
    const lacking = more && more !== 'loading' ? '. Hasil berikutnya tidak dapat dimuat' : '';
    return `${found.total} hasil${forWords}${lacking}`;
  }
  if (isBegun(query)) return 'Ketik sedikit lagi';
  const filtered = Object.keys(query.chosen).length > 0 ? ' dengan saringan itu' : '';
  return `Tidak ada hasil${forWords}${filtered}`;
}
