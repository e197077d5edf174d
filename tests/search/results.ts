/** Results for tests of the search. */
import type { Innovation } from '../../src/domain/innovation/innovation.ts';
import { type SearchDocument, searchDocuments } from '../../src/search/index/documents.ts';
import { storedRecord } from '../../src/search/index/store-record.ts';
import { type SearchResult, searchResultOf } from '../../src/search/query/search-result.ts';
import { stemOf } from '../../src/search/text/stem.ts';
import { tokenize } from '../../src/search/text/tokenize.ts';
import { catalogue } from './world.ts';

/** The result of a document in a search for these words. */
export function resultOf(document: SearchDocument, words = ''): SearchResult {
  return searchResultOf(storedRecord(document), new Set(tokenize(words).map(stemOf)), '/');
}

/** The result of an entry, alone in its catalogue, in a search for these words. */
export function resultOfEntry(entry: Innovation, words = ''): SearchResult {
  return resultOf(searchDocuments(catalogue(entry))[0] as SearchDocument, words);
}
