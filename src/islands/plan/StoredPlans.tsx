/** The plans stored in this browser, to open or to remove; nothing if there are none. */
import { useState } from 'react';
import type { Plan } from '../../domain/plan/plan.ts';
import { downloadText } from './download.ts';
import { removeStored, type StoredPlan, storedPlans } from './plan-store.ts';
import RemoveButton from './RemoveButton.tsx';

interface Props {
  onOpen: (plan: Plan) => void;
}

export default function StoredPlans({ onOpen }: Props) {
  const [stored, setStored] = useState<StoredPlan[]>(storedPlans);
  if (stored.length === 0) return null;

  const remove = ({ key, plan }: StoredPlan) => {
    const name = plan ? `rencana "${plan.name}"` : 'rencana yang tidak terbaca ini';
    if (!confirm(`Hapus ${name} dari peramban ini? Ini tidak dapat dibatalkan.`)) return;
    removeStored(key);
    setStored(storedPlans());
  };

  return (
    <section aria-labelledby="tersimpan">
      <h2 id="tersimpan" tabIndex={-1}>
        Rencana di peramban ini
      </h2>
      <ul className="kept">
        {stored.map((one) => (
          <li key={one.key}>
            {one.plan ? (
              <button type="button" className="name" onClick={() => onOpen(one.plan)}>
                {one.plan.name}
              </button>
            ) : (
              <p className="problem">
                {one.problem}{' '}
                <button
                  type="button"
                  className="quiet"
                  onClick={() => downloadText('rencana-tidak-terbaca.json', one.text)}
                >
                  Unduh isinya
                </button>
              </p>
            )}
            <RemoveButton
              name={one.plan?.name ?? 'yang tidak terbaca'}
              onRemove={() => remove(one)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
