/** Finds documents by phrases: words that follow one another, in any field. Runs in the browser. */
import type { IndexReader } from '../load/index-reader.ts';
import type { Ranked } from './rank.ts';

/**
 * Returns the documents in which the stems of the words follow one another; those first in which they
 * have the highest weight.
 * @throws when a file of the index cannot be loaded.
 */
export async function documentsWithPhrase(
  index: IndexReader,
  words: readonly string[],
): Promise<Ranked[]> {
  const [first = [], ...others] = await Promise.all(
    words.map((word) => index.postingsWithBody(word)),
  );
  const more = others.map(
    (postings) => new Map(postings.map((posting) => [posting.docId, posting])),
  );
  return first
    .flatMap(({ docId, weight, positions }) => {
      const here = more.map((postings) => postings.get(docId));
      const positionSets = here.map((posting) => new Set(posting?.positions));
      const hasPhrase = positions.some((start) =>
        positionSets.every((other, index) => other.has(start + index + 1)),
      );
      const score = here.reduce((sum, posting) => sum + (posting?.weight ?? 0), weight);
      return hasPhrase ? [{ docId, score }] : [];
    })
    .sort((a, b) => b.score - a.score || a.docId - b.docId);
}

/**
 * Returns the documents that contain all of the phrases, in the order of the first one; none without a
 * phrase.
 * @throws when a file of the index cannot be loaded.
 */
export async function documentsWithPhrases(
  index: IndexReader,
  phrases: readonly (readonly string[])[],
): Promise<Ranked[]> {
  const [first = [], ...others] = await Promise.all(
    phrases.map((words) => documentsWithPhrase(index, words)),
  );
  const more = others.map((found) => new Set(found.map(({ docId }) => docId)));
  return first.filter(({ docId }) => more.every((found) => found.has(docId)));
}
