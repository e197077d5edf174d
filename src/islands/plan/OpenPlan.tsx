/** An open plan: its name and origin, the exports and the editor; in print the whole document. */
import type { Plan } from '../../domain/plan/plan.ts';
import { planDocument } from '../../exports/plan-document.ts';
import DocumentView from './DocumentView.tsx';
import { TextField } from './fields.tsx';
import PlanEditor from './PlanEditor.tsx';
import PlanExports from './PlanExports.tsx';

interface Props {
  plan: Plan;
  /** Whether the plan is saved, or what is wrong. */
  notice: string;
  onChange: (change: Partial<Plan>) => void;
  onClose: () => void;
}

export default function OpenPlan({ plan, notice, onChange, onClose }: Props) {
  const institutions = new Set(plan.origin.innovations.map(({ institution }) => institution));
  return (
    <>
      <div className="no-print">
        <p className="small">
          <button type="button" className="quiet" onClick={onClose}>
            ← Semua rencana
          </button>{' '}
          <span role="status">{notice}</span>
        </p>
        <h2 className="opened" tabIndex={-1}>
          Rencana untuk {plan.region.name}
        </h2>
        <TextField
          label="Nama rencana"
          value={plan.name}
          onChange={(name) => name.trim() && onChange({ name })}
        />
        <p className="small soft">
          Disusun dari <a href={plan.origin.path}>{plan.origin.title}</a>
          {institutions.size > 0 && `, inovasi ${[...institutions].join('; ')}`}.
        </p>
        <PlanExports plan={plan} />
        <PlanEditor plan={plan} onChange={onChange} />
      </div>
      <div className="print-only">
        <DocumentView document={planDocument(plan)} />
      </div>
    </>
  );
}
