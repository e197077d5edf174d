import { regionPath } from '../../domain/site/paths.ts';
import { PLACE_FILTER } from '../../search/format/filters.ts';
import type { SearchResults } from '../../search/query/client.ts';
import type { InferredFilter } from '../../search/query/recognise.ts';
import { replacementOf } from '../../search/query/relax-recognised.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { sitePath } from '../shared/site-path.ts';

interface Props {
  query: SearchQuery;
  found: SearchResults;
  ask: (query: SearchQuery) => void;
}

/** Explains how the query was interpreted, with a button for verbatim search. */
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

/** Returns the text for a dropped filter: replaced by the province of its place, or omitted. */
function insteadOf(dropped: InferredFilter, inferred: readonly InferredFilter[]): string {
  const wider = replacementOf(dropped, inferred);
  return wider ? `${wider.label}, bukan ${dropped.label}` : `tanpa ${dropped.label}`;
}

/** Returns the region that the query names, if it is exactly one: its profile may be of interest. */
function regionIn(
  ...parts: readonly (readonly InferredFilter[])[]
): { code: string; label: string } | undefined {
  const place = parts
    .flat()
    .find(({ filter, values }) => filter === PLACE_FILTER && values.length === 1);
  return place && { code: place.values[0] as string, label: place.label };
}
