import { TARGET_GROUP_FACET } from '../../search/format/filters.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import type { SearchForm } from './search-form.ts';
import type { Answered } from './search-state.ts';

interface Props {
  answered: Answered;
  form: SearchForm;
  ask: (query: SearchQuery) => void;
}

/** Maximum number of results without suggested filters: so few need no narrowing. */
const MAX_UNFILTERED = 5;

/** Target groups that the query names, as filters to apply. */
export default function SuggestedFilters({ answered, form, ask }: Props) {
  const { query, found, counted } = answered;
  const groups = found.interpretation.suggestedGroups.filter((id) =>
    form.choices.get(TARGET_GROUP_FACET)?.includes(id),
  );
  if (groups.length === 0 || found.total <= MAX_UNFILTERED) return null;
  return (
    <ul className="plain chosen offered" aria-label="Saringan yang ditawarkan">
      {groups.map((id) => {
        const count = counted?.get(id);
        const label = form.valueLabel(TARGET_GROUP_FACET, id).toLowerCase();
        const values = [...(query.chosen[TARGET_GROUP_FACET] ?? []), id];
        // A filter that turns out to narrow nothing is replaced by text, so that nothing below moves.
        return (
          <li key={id}>
            {count === 0 || count === found.total ? (
              <span>
                {count === 0 ? 'Tidak ada hasil' : 'Semua hasil'} bersasaran {label}
              </span>
            ) : (
              <button
                type="button"
                className="offer"
                onClick={() =>
                  ask({ ...query, chosen: { ...query.chosen, [TARGET_GROUP_FACET]: values } })
                }
              >
                Saring: sasaran {label}
                {counted ? count && ` (${count})` : ' (…)'}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
