import { TARGET_GROUP_FACET } from '../../search/format/filters.ts';
import type { SearchQuery } from '../../search/query/search-query.ts';
import type { SearchForm } from './search-form.ts';
import type { Answered } from './search-state.ts';

interface Props {
  answered: Answered;
  form: SearchForm;
  ask: (query: SearchQuery) => void;
}

/** Results that are seen at a glance: nobody needs them narrowed. */
const FEW = 5;

/** Target groups by which the results could be narrowed, because the words name them. */
export default function SuggestedFilters({ answered, form, ask }: Props) {
  const { query, found, counted } = answered;
  const groups = found.interpretation.suggestedGroups.filter((id) =>
    form.choices.get(TARGET_GROUP_FACET)?.includes(id),
  );
  if (groups.length === 0 || found.total <= FEW) return null;
  return (
    <ul className="plain chosen offered" aria-label="Saringan yang ditawarkan">
      {groups.map((id) => {
        const count = counted?.get(id);
        const label = form.valueLabel(TARGET_GROUP_FACET, id).toLowerCase();
        const values = [...(query.chosen[TARGET_GROUP_FACET] ?? []), id];
        // Where it turns out to narrow nothing, its place says so: what is read already must not move.
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
