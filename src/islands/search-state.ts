/** What the search on `/cari/` is at: what it was asked, what it found, and how it says so. */
import type { Found } from '../search/client.ts';
import type { SearchQuery } from '../search/query.ts';
import { FileGone } from '../search/read-file.ts';
import type NothingFound from './SearchNothingFound.tsx';

/** What the search is at. */
export type State =
  | { phase: 'nothing asked' }
  | { phase: 'searching'; query: SearchQuery; before?: Answered | undefined; slow?: true }
  | Answered
  | Failed;

/** A search that could not be loaded. */
export interface Failed {
  phase: 'failed';
  query: SearchQuery;
  /** Set where the site was built anew since the page was loaded: only loading it again helps. */
  outdated: boolean;
}

/** A search with its answer. */
export interface Answered {
  phase: 'answered';
  query: SearchQuery;
  found: Found;
  /** How many results each target group that is offered would leave, once they are counted. */
  counted?: ReadonlyMap<string, number>;
  /** What is shown where nothing was found; loaded only then. */
  NothingFound?: typeof NothingFound;
}

/** What a query became that could not be loaded. */
export function failed(query: SearchQuery, error: unknown): Failed {
  return { phase: 'failed', query, outdated: error instanceof FileGone };
}

/** What is told of it above the results. */
export function statusWords(state: State): string {
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
