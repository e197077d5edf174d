/** The budget lines of a plan with their total. Incomplete lines do not count. */

import { amountOf, type Plan, sumOf } from '../../domain/plan/plan.ts';
import { formatQuantity } from '../../domain/words/numbers.ts';
import { NumberField, TextField } from './fields.tsx';
import RemoveButton from './RemoveButton.tsx';

type Line = Plan['budget'][number];

interface Props {
  budget: Plan['budget'];
  onChange: (budget: Plan['budget']) => void;
}

const EMPTY: Line = { item: '', unit: '', quantity: null, price: null, funding: '', note: '' };

export default function Budget({ budget, onChange }: Props) {
  const update = (index: number, change: Partial<Line>) =>
    onChange(budget.map((line, at) => (at === index ? { ...line, ...change } : line)));
  const { total, filled, lines } = sumOf(budget);
  return (
    <>
      <ul className="budget">
        {budget.map((line, index) => {
          const amount = amountOf(line);
          return (
            <li key={index}>
              <div className="row">
                <TextField
                  label="Komponen"
                  value={line.item}
                  onChange={(item) => update(index, { item })}
                />
                <TextField
                  label="Satuan"
                  value={line.unit}
                  onChange={(unit) => update(index, { unit })}
                />
                <NumberField
                  label="Banyaknya"
                  value={line.quantity}
                  step={0.01}
                  onChange={(quantity) => update(index, { quantity })}
                />
                <NumberField
                  label="Harga satuan (Rp)"
                  value={line.price}
                  onChange={(price) => update(index, { price })}
                />
                <TextField
                  label="Sumber dana"
                  value={line.funding}
                  onChange={(funding) => update(index, { funding })}
                />
                <output>
                  {amount === undefined ? 'belum diisi' : formatQuantity(amount, 'rupiah')}
                </output>
              </div>
              <small>
                {line.note}{' '}
                <RemoveButton
                  name={line.item}
                  onRemove={() => onChange(budget.filter((_, at) => at !== index))}
                />
              </small>
            </li>
          );
        })}
      </ul>
      <p className="total">
        <strong>Jumlah: {formatQuantity(total, 'rupiah')}</strong>{' '}
        <span className="small soft">
          {filled === lines
            ? 'semua baris terisi'
            : `${filled} dari ${lines} baris terisi; yang kosong tidak dihitung`}
        </span>
      </p>
      <button
        type="button"
        className="quiet add"
        onClick={() => onChange([...budget, { ...EMPTY }])}
      >
        Tambah baris anggaran
      </button>
    </>
  );
}
