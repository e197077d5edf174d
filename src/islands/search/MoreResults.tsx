import { RESULTS_PER_PAGE } from '../../search/query/client.ts';
import { type Answered, FAILURES } from './search-state.ts';

interface Props {
  answered: Answered;
  show: (answered: Answered) => void;
}

/** The button for the next results. It is the same element while they load, fail and are retried, so that it keeps the focus. */
export default function MoreResults({ answered, show }: Props) {
  const { found, more } = answered;
  const remaining = found.total - found.loaded.length;
  if (remaining === 0) return null;
  const failure = more === undefined || more === 'loading' ? undefined : FAILURES[more];
  const label =
    more === 'loading' ? 'Memuat …' : `Tampilkan ${Math.min(RESULTS_PER_PAGE, remaining)} lagi`;
  return (
    <>
      {failure && <p className="note">{failure.why}</p>}
      <button
        type="button"
        className="more"
        onClick={() => {
          if (more === 'outdated') location.reload();
          else if (more !== 'loading') show(answered);
        }}
      >
        {failure?.again ?? label}
      </button>
    </>
  );
}
