import { regionPath } from '../../domain/site/paths.ts';
import { PLACE_FILTER } from '../../search/format/filters.ts';
import type { Found } from '../../search/query/client.ts';
import type { Understood } from '../../search/query/recognise.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import { sitePath } from '../shared/site-path.ts';

interface Props {
  query: SearchQuery;
  found: Found;
  ask: (query: SearchQuery) => void;
}

/** What was searched for in place of what was typed, with the way back. */
export default function WhatWasSought({ query, found, ask }: Props) {
  const { replaced, understood, dropped, lacking } = found.reading;
  const changed = replaced.length + understood.length + dropped.length > 0;
  if (!changed && lacking.length === 0) return null;
  const region = found.loaded[0]?.kind === 'wilayah' ? undefined : regionIn(dropped, understood);
  return (
    <p className="told">
      {replaced.length > 0 &&
        `Dicari ${replaced.map(({ from, to }) => `“${to}”, bukan “${from}”`).join('; ')}. `}
      {dropped.length > 0 &&
        `Tidak ada hasil yang memenuhi semuanya. Yang tampak: ${dropped.map((one) => insteadOf(one, understood)).join(', ')}. `}
      {lacking.length > 0 &&
        `Tidak ada hasil yang memuat ${lacking.map((word) => `“${word}”`).join(', ')}. `}
      {region && (
        <>
          <a href={sitePath(regionPath(region.code))}>Profil {region.label}</a>
          {'. '}
        </>
      )}
      {changed && (
        <button type="button" onClick={() => ask({ ...query, literal: true })}>
          Cari persis seperti diketik
        </button>
      )}
    </p>
  );
}

/** What is shown for something that was left aside: the province of a place, or nothing. */
function insteadOf({ label, at }: Understood, understood: readonly Understood[]): string {
  const wider = understood.find((one) => one.at === at);
  return wider ? `${wider.label}, bukan ${label}` : `tanpa ${label}`;
}

/** The region that the words name, if it is one: whoever asks for a place may want its figures. */
function regionIn(
  ...parts: readonly (readonly Understood[])[]
): { code: string; label: string } | undefined {
  const place = parts
    .flat()
    .find(({ filter, values }) => filter === PLACE_FILTER && values.length === 1);
  return place && { code: place.values[0] as string, label: place.label };
}
