/** The line of facts below a result, part by part. */
import { EFFECTIVENESS_MAX } from '../../domain/grades/effectiveness.ts';
import { UNDOCUMENTED, UNKNOWN_FACTS } from '../../domain/listing/unknown-facts.ts';
import type { VocabularyId } from '../../domain/vocabulary/vocabulary-ids.ts';
import { formatDate } from '../../domain/words/partial-date.ts';
import { unpackDate } from '../format/packed-date.ts';
import type { SearchResult } from './search-result.ts';

/**
 * Returns the facts of an innovation in the words of its card: place, poverty impact, evidence, cost,
 * status. An unknown fact is named as unknown.
 * @param labelOf returns the label of a value of a facet.
 */
export function innovationFacts(
  { place, values, numbers: [asOf, costInPart] }: SearchResult,
  labelOf: (facet: string, value: string) => string,
): string[] {
  const word = (facet: string, unknown: string) => {
    const value = values[facet];
    return value === undefined || value === unknown
      ? undefined
      : labelOf(facet, value).toLowerCase();
  };
  const impact = word('dampak', UNDOCUMENTED);
  const cost = word('biaya', UNDOCUMENTED) ?? (costInPart ? 'disebut sebagian' : undefined);
  const status = word('status', 'tidak-diketahui' satisfies VocabularyId<'statuses'>);
  const date = unpackDate(asOf);
  return [
    place.replace(/^Kabupaten /, 'Kab. '),
    impact ? `dampak ${impact}` : UNKNOWN_FACTS.impact,
    evidenceOf(values) > 0
      ? `bukti ${values.bukti} dari ${EFFECTIVENESS_MAX}`
      : UNKNOWN_FACTS.evidence,
    cost ? `biaya ${cost}` : UNKNOWN_FACTS.cost,
    status ? (date ? `${status} per ${formatDate(date)}` : status) : UNKNOWN_FACTS.status,
  ].filter((part) => part !== '');
}

/** Returns the grade of evidence of an innovation, 0 to 4. */
export function evidenceOf(values: SearchResult['values']): number {
  return Number(values.bukti ?? 0);
}

/** Returns the facts of a region: how many innovations originated there, and how many it adopted. */
export function regionFacts({
  place,
  title,
  numbers: [originatedHere, adopted],
}: SearchResult): string[] {
  return [
    place === title ? '' : place,
    originatedHere > 0 ? `${originatedHere} inovasi dari sini` : 'belum ada inovasi yang tercatat',
    adopted > 0 ? `${adopted} ditiru di sini` : '',
  ].filter(Boolean);
}

/** Returns the facts of a guide: its number of innovations, if there are several. */
export function guideFacts({ numbers: [innovations] }: SearchResult): string[] {
  return innovations > 1 ? [`${innovations} inovasi sejenis`] : [];
}
