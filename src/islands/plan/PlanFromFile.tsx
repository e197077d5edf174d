/** Opens a plan that was downloaded as a JSON file. */
import { type Plan, readPlan } from '../../domain/plan/plan.ts';

interface Props {
  onProblem: (problem: string) => void;
  onOpen: (plan: Plan) => void;
}

export default function PlanFromFile({ onProblem, onOpen }: Props) {
  const open = async (file: File | undefined) => {
    if (!file) return;
    const { plan, problem } = readPlan(await file.text());
    if (plan) onOpen(plan);
    else onProblem(problem ?? '');
  };

  return (
    <section aria-labelledby="dari-berkas">
      <h2 id="dari-berkas">Dari berkas</h2>
      <p className="field">
        <label htmlFor="berkas">Rencana yang pernah diunduh (.json)</label>
        <input
          id="berkas"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            open(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </p>
    </section>
  );
}
