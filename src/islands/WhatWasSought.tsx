import type { Reading } from '../search/client.ts';
import type { SearchQuery } from '../search/query.ts';

interface Props {
  query: SearchQuery;
  reading: Reading;
  ask: (query: SearchQuery) => void;
}

/** What was searched for in place of what was typed, with the way back. */
export default function WhatWasSought({ query, reading, ask }: Props) {
  const { replaced, understood, dropped, lacking } = reading;
  const changed = replaced.length + understood.length + dropped.length > 0;
  if (!changed && lacking.length === 0) return null;
  return (
    <p className="told">
      {replaced.length > 0 &&
        `Dicari: ${replaced.map(({ from, to }) => `“${to}” untuk “${from}”`).join(', ')}. `}
      {dropped.length > 0 && `Tidak ada yang cocok di ${dropped.join(', ')}; itu diabaikan. `}
      {lacking.length > 0 &&
        `Tidak ada hasil yang memuat ${lacking.map((word) => `“${word}”`).join(', ')}. `}
      {changed && (
        <button type="button" onClick={() => ask({ ...query, literal: true })}>
          Cari persis “{query.words}”
        </button>
      )}
    </p>
  );
}
