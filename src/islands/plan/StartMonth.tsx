/** The fields for the first month of a plan. */
import { monthName } from '../../domain/words/months.ts';
import { ChoiceField, NumberField } from './fields.tsx';

interface Props {
  /** `2027-01`. */
  start: string;
  onChange: (start: string) => void;
}

export default function StartMonth({ start, onChange }: Props) {
  const [year, month] = [start.slice(0, 4), start.slice(5)];
  return (
    <>
      <ChoiceField
        label="Bulan mulai"
        value={month}
        options={MONTHS}
        onChange={(chosen) => onChange(`${year}-${chosen}`)}
      />
      <NumberField
        label="Tahun mulai"
        value={Number(year)}
        min={1945}
        max={2100}
        onChange={(typed) => Number.isInteger(typed) && onChange(`${typed}-${month}`)}
      />
    </>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, index) => {
  const value = String(index + 1).padStart(2, '0');
  return { value, label: monthName(`2000-${value}`).slice(0, -5) };
});
