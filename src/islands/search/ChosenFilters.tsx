import type { QueryInterpretation } from '../../search/query/interpretation.ts';
import { type SearchQuery, withoutValue } from '../../search/query/search-query.ts';
import type { SearchForm } from './search-form.ts';

interface Props {
  query: SearchQuery;
  interpretation: QueryInterpretation | undefined;
  form: SearchForm;
  remove: (query: SearchQuery) => void;
  /** Does the same for filters inferred from the answered query. */
  removeOfAnswer: (query: SearchQuery) => void;
}

/** The chosen and inferred filters, each a button that removes it. */
export default function ChosenFilters({
  query,
  interpretation,
  form,
  remove,
  removeOfAnswer,
}: Props) {
  const all = Object.entries(query.chosen).flatMap(([name, values]) =>
    values.map((value) => ({ name, value })),
  );
  const inferred = interpretation?.inferred ?? [];
  if (all.length + inferred.length === 0 && !query.verbatim) return null;
  return (
    <ul className="plain chosen" aria-label="Saringan yang dipakai">
      {all.map(({ name, value }) => (
        <li key={`${name} ${value}`}>
          <button type="button" onClick={() => remove(withoutValue(query, name, value))}>
            <span className="visually-hidden">Hapus saringan </span>
            {form.groupLabel(name)}: {form.valueLabel(name, value).split(':')[0]}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      {inferred.map(({ label, positions }) => (
        <li key={label}>
          <button
            type="button"
            onClick={() =>
              removeOfAnswer({
                ...query,
                words: [
                  ...(interpretation?.phrases ?? []).map((phrase) => `"${phrase.join(' ')}"`),
                  ...(interpretation?.tokens ?? []).filter(
                    (_, index) => !positions.includes(index),
                  ),
                ].join(' '),
              })
            }
          >
            <span className="visually-hidden">Hapus dari pencarian: </span>
            {label}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      {query.verbatim && (
        <li>
          <button type="button" onClick={() => remove({ ...query, verbatim: false })}>
            <span className="visually-hidden">Batalkan: </span>Persis seperti diketik
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      )}
      {all.length > 1 && (
        <li>
          <button type="button" className="all" onClick={() => remove({ ...query, chosen: {} })}>
            Hapus semua saringan
          </button>
        </li>
      )}
    </ul>
  );
}
