/** The first view of the plan builder: plans stored in this browser, a new plan, a plan from a file. */
import { useState } from 'react';
import type { Plan } from '../../domain/plan/plan.ts';
import NewPlan from './NewPlan.tsx';
import PlanFromFile from './PlanFromFile.tsx';
import type { PlanData } from './plan-data.ts';
import StoredPlans from './StoredPlans.tsx';

interface Props {
  data: PlanData;
  /** Query of the address, which may preselect an origin and a region. */
  requested: URLSearchParams;
  /** Preselected first month, `2027-01`. */
  proposedStart: string;
  onOpen: (plan: Plan) => void;
}

export default function PlanStart({ data, requested, proposedStart, onOpen }: Props) {
  // Problems of a file are announced in the form as well, which has the only alert of this view.
  const [problem, setProblem] = useState('');
  return (
    <>
      <StoredPlans onOpen={onOpen} />
      <NewPlan
        data={data}
        requested={requested}
        proposedStart={proposedStart}
        problem={problem}
        onProblem={setProblem}
        onOpen={onOpen}
      />
      <PlanFromFile onProblem={setProblem} onOpen={onOpen} />
    </>
  );
}
