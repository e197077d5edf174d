import { regionPath } from '../../domain/site/paths.ts';
import { PLACE_FILTER } from '../../search/format/filters.ts';
import type { SearchResults } from '../../search/query/client.ts';
import type { InferredFilter } from '../../search/query/recognise.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { sitePath } from '../shared/site-path.ts';

interface Props {
  query: SearchQuery;
  found: SearchResults;
  ask: (query: SearchQuery) => void;
}

/** What was searched for in place of what was typed, with the way back. */
export default function QueryExplanation({ query, found, ask }: Props) {
  const { corrections, inferred, droppedFilters, missingTerms } = found.interpretation;
  const changed = corrections.length + inferred.length + droppedFilters.length > 0;
  if (!changed && missingTerms.length === 0) return null;
  const region =
    found.loaded[0]?.kind === 'wilayah' ? undefined : regionIn(droppedFilters, inferred);
  return (
    <p className="told">
      {corrections.length > 0 &&
        `Dicari ${corrections.map(({ from, to }) => `“${to}”, bukan “${from}”`).join('; ')}. `}
      {droppedFilters.length > 0 &&
        `Tidak ada hasil yang memenuhi semuanya. Yang tampak: ${droppedFilters.map((one) => insteadOf(one, inferred)).join(', ')}. `}
      {missingTerms.length > 0 &&
        `Tidak ada hasil yang memuat ${missingTerms.map((word) => `“${word}”`).join(', ')}. `}
      {region && (
        <>
          <a href={sitePath(regionPath(region.code))}>Profil {region.label}</a>
          {'. '}
        </>
      )}
      {changed && (
        <button type="button" onClick={() => ask({ ...query, verbatim: true })}>
          Cari persis seperti diketik
        </button>
      )}
    </p>
  );
}

/** What is shown for something that was left aside: the province of a place, or nothing. */
function insteadOf(
  { label, positions }: InferredFilter,
  understood: readonly InferredFilter[],
): string {
  const wider = understood.find((one) => one.positions === positions);
  return wider ? `${wider.label}, bukan ${label}` : `tanpa ${label}`;
}

/** The region that the words name, if it is one: whoever asks for a place may want its figures. */
function regionIn(
  ...parts: readonly (readonly InferredFilter[])[]
): { code: string; label: string } | undefined {
  const place = parts
    .flat()
    .find(({ filter, values }) => filter === PLACE_FILTER && values.length === 1);
  return place && { code: place.values[0] as string, label: place.label };
}
