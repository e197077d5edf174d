/** Builds the stored record of a document, from which its result is shown. */
import type { ResultRecord } from '../format/stored-record.ts';
import type { SearchDocument } from './documents.ts';

/** Maximum number of words of a body in a record: its beginning, which introduces the subject. */
const MAX_BODY_WORDS = 40;

/** Filters whose value a result shows. */
const SHOWN_FILTERS = ['dampak', 'bukti', 'biaya', 'status'];

/** Returns the stored record of a document; absent fields are omitted. */
export function storedRecord({
  url,
  kind,
  title,
  acronym,
  numbers,
  filters,
  fields,
}: SearchDocument): ResultRecord {
  const place = joinSentences(fields.place.texts);
  const words = joinSentences(fields.body.texts).split(' ');
  const body = [
    ...words.slice(0, MAX_BODY_WORDS),
    ...(words.length > MAX_BODY_WORDS ? ['…'] : []),
  ].join(' ');
  const values = SHOWN_FILTERS.flatMap((name) =>
    filters[name]?.[0] ? [[name, filters[name][0]]] : [],
  );
  return {
    url,
    kind,
    title,
    ...(acronym && { acronym }),
    ...(place && { place }),
    summary: joinSentences(fields.summary.texts),
    ...(body && { body }),
    ...(values.length > 0 && { values: Object.fromEntries(values) }),
    ...(numbers.some((number) => number > 0) && { numbers }),
  };
}

/** Joins texts by spaces, with a full stop after each that has no closing punctuation. */
function joinSentences(texts: readonly string[]): string {
  const [first, ...more] = texts.filter(Boolean);
  return more.reduce(
    (joined, text) => `${joined}${/[.!?…]["”)]?$/.test(joined) ? '' : '.'} ${text}`,
    first ?? '',
  );
}
