/** Statements of a plan that can be rewritten, removed or added, each with what it rests on. */
import type { Plan } from '../../domain/plan/plan.ts';
import { TextArea } from './fields.tsx';
import RemoveButton from './RemoveButton.tsx';

type Line = Plan['core'][number];

interface Props {
  lines: readonly Line[];
  /** What one line is, for its label: "Butir data". */
  name: string;
  onChange: (lines: Line[]) => void;
}

export default function Lines({ lines, name, onChange }: Props) {
  const put = (index: number, text: string) =>
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
              onChange={(text) => put(index, text)}
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
