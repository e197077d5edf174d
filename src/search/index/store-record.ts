/** What the index keeps of a document, so that its result can be shown: a file for each. */
import type { ResultRecord } from '../format/stored-record.ts';
import type { SearchDocument } from './documents.ts';

/** Words of a body that are kept for a result: its beginning, which says what the matter is. */
const MAX_BODY_WORDS = 40;

/** Filters of which a result shows the value. */
const SHOWN_FILTERS = ['dampak', 'bukti', 'biaya', 'status'];

/** What is kept of a document; what it lacks is left out. */
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

/** Texts one after another, each ended where it does not end itself. */
function joinSentences(texts: readonly string[]): string {
  const [first, ...more] = texts.filter(Boolean);
  return more.reduce(
    (joined, text) => `${joined}${/[.!?…]["”)]?$/.test(joined) ? '' : '.'} ${text}`,
    first ?? '',
  );
}
