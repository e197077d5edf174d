/** The stages of a plan on the calendar, with their tasks. */

import { officeOf, type Plan, scheduleOf } from '../../domain/plan/plan.ts';
import { addMonths, monthName, monthSpan } from '../../domain/words/months.ts';
import { ChoiceField, NumberField, TextArea, TextField } from './fields.tsx';
import RemoveButton from './RemoveButton.tsx';
import StartMonth from './StartMonth.tsx';

interface Props {
  plan: Pick<Plan, 'start' | 'stages' | 'roles'>;
  onChange: (change: Partial<Pick<Plan, 'start' | 'stages'>>) => void;
}

type Stage = Plan['stages'][number];
type Task = Stage['tasks'][number];

export default function Stages({ plan, onChange }: Props) {
  const { stages, roles, start } = plan;
  const scheduled = scheduleOf(plan);
  const total = stages.reduce((sum, { months }) => sum + months, 0);
  const updateStage = (index: number, change: Partial<Stage>) =>
    onChange({ stages: stages.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  const updateTask = (index: number, task: number, change: Partial<Task>) =>
    updateStage(index, {
      tasks: (stages[index] as Stage).tasks.map((one, at) =>
        at === task ? { ...one, ...change } : one,
      ),
    });
  const offices = roles.map(({ id }) => ({ value: id, label: officeOf(plan, id) }));
  let before = 0;
  return (
    <>
      <div className="row">
        <StartMonth start={start} onChange={(chosen) => onChange({ start: chosen })} />
        <p className="small soft">
          Selesai {monthName(addMonths(start, total - 1))}, {total} bulan.
        </p>
      </div>
      <ol className="stages">
        {scheduled.map((stage, index) => {
          const offset = before;
          before += stage.months;
          return (
            <li key={stage.id}>
              <h3>
                {stage.label} <span>{monthSpan(stage.from, stage.to)}</span>
              </h3>
              <div className="bar" aria-hidden="true">
                <i
                  style={{
                    marginInlineStart: `${(offset / total) * 100}%`,
                    inlineSize: `${(stage.months / total) * 100}%`,
                  }}
                />
              </div>
              <NumberField
                label={`Lama ${stage.label.toLowerCase()} (bulan)`}
                value={stage.months}
                min={1}
                max={120}
                onChange={(months) => months && updateStage(index, { months: Math.round(months) })}
              />
              <ul className="tasks">
                {stage.tasks.map((task, at) => (
                  <li key={at}>
                    <label className="done">
                      <input
                        type="checkbox"
                        checked={task.done}
                        onChange={(event) =>
                          updateTask(index, at, { done: event.currentTarget.checked })
                        }
                      />
                      <span className="visually-hidden">Selesai: {task.text}</span>
                    </label>
                    <div>
                      <TextArea
                        label={`Tugas ${at + 1}`}
                        hideLabel
                        value={task.text}
                        onChange={(text) => updateTask(index, at, { text })}
                      />
                      <div className="row">
                        <ChoiceField
                          label="Penanggung jawab"
                          value={task.role}
                          options={offices}
                          onChange={(role) =>
                            updateTask(index, at, {
                              role,
                              with: task.with.filter((other) => other !== role),
                            })
                          }
                        />
                        <TextField
                          label="Keluaran"
                          value={task.output}
                          onChange={(output) => updateTask(index, at, { output })}
                        />
                        <RemoveButton
                          name={`tugas ${at + 1}`}
                          onRemove={() =>
                            updateStage(index, {
                              tasks: stage.tasks.filter((_, one) => one !== at),
                            })
                          }
                        />
                      </div>
                      {task.with.length > 0 && (
                        <small>
                          Bersama {task.with.map((id) => officeOf(plan, id)).join(', ')}
                        </small>
                      )}
                    </div>
                  </li>
                ))}
              </ul>
              <button
                type="button"
                className="quiet add"
                onClick={() =>
                  updateStage(index, {
                    tasks: [
                      ...stage.tasks,
                      { text: '', role: roles[0]?.id ?? '', with: [], output: '', done: false },
                    ],
                  })
                }
              >
                Tambah tugas<span className="visually-hidden"> {stage.label}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
