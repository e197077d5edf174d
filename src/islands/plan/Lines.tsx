/** A list of statements of a plan to edit, remove or add, each with its basis. */
import type { Plan } from '../../domain/plan/plan.ts';
import { TextArea } from './fields.tsx';
import RemoveButton from './RemoveButton.tsx';

type Line = Plan['core'][number];

interface Props {
  lines: readonly Line[];
  /** Name of one line, for its label: "Butir data". */
  name: string;
  onChange: (lines: Line[]) => void;
}

export default function Lines({ lines, name, onChange }: Props) {
  const update = (index: number, text: string) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, text } : line)));
  return (
    <>
      <ul className="lines">
        {lines.map((line, index) => (
          <li key={index}>
            <TextArea
              label={`${name} ${index + 1}`}
              hideLabel
              value={line.text}
              onChange={(text) => update(index, text)}
            />
            <small>
              {line.basis ? `Dasar: ${line.basis}` : 'Tulisan wilayah sendiri'}
              <RemoveButton
                name={`${name} ${index + 1}`}
                onRemove={() => onChange(lines.filter((_, at) => at !== index))}
              />
            </small>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="quiet add"
        onClick={() => onChange([...lines, { text: '', basis: '' }])}
      >
        Tambah butir<span className="visually-hidden"> {name}</span>
      </button>
    </>
  );
}
