/** Results of a search, made from stored records. */
import type { Kind } from '../format/filters.ts';
import type { ResultNumbers, ResultRecord } from '../format/stored-record.ts';
import { type Highlight, lettersOf, snippetOf } from './snippet.ts';

/** A result as the list shows it. */
export interface SearchResult {
  kind: Kind;
  /** Slug of an innovation, guide or page; Kemendagri code of a region. */
  id: string;
  url: string;
  title: string;
  acronym: string | undefined;
  /** Names of its region and province; empty for a page. */
  place: string;
  snippet: Highlight[];
  /** Its first value in each filter that a result shows. */
  values: Readonly<Record<string, string | undefined>>;
  numbers: ResultNumbers;
}

/**
 * Makes a result from its record.
 * @param stems stems of the query.
 * @param root address of the site's root, with a closing slash.
 */
export function searchResultOf(
  record: ResultRecord,
  stems: ReadonlySet<string>,
  root: string,
): SearchResult {
  const { url, kind, title, acronym, place = '', summary, body = '', values = {} } = record;
  return {
    kind,
    id: idIn(url),
    url: root + url.slice(1),
    title,
    acronym,
    place,
    snippet: snippetOf({ summary, body, title: `${title} ${acronym ?? ''}` }, stems),
    values,
    numbers: record.numbers ?? [0, 0],
  };
}

/** Returns the results with those first whose acronym or title is exactly what was typed. */
export function exactTitlesFirst(results: readonly SearchResult[], words: string): SearchResult[] {
  const typed = lettersOf(words);
  const isExact = ({ acronym, title }: SearchResult) =>
    typed !== '' && (lettersOf(acronym ?? '') === typed || lettersOf(title) === typed);
  return [...results.filter(isExact), ...results.filter((result) => !isExact(result))];
}

/** Returns the slug or code in an address; a guide may be below its innovation (`/inovasi/x/replikasi/`). */
function idIn(url: string): string {
  return (
    url
      .replace(/\/replikasi\/$/, '/')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  );
}
