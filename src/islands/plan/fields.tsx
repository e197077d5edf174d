/** Form fields of the plan builder. Each reports a change on every input event. */
import { useId } from 'react';

interface TextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Whether the label is for screen readers only. */
  hideLabel?: boolean;
  placeholder?: string;
}

/** A field for one line of text. */
export function TextField({ label, value, onChange, hideLabel, placeholder }: TextProps) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        value={value}
        placeholder={placeholder}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </span>
  );
}

/** A field for several lines of text, as high as its text. */
export function TextArea({ label, value, onChange, hideLabel }: TextProps) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <textarea
        id={id}
        value={value}
        rows={Math.max(2, Math.ceil(value.length / 60) + value.split('\n').length - 1)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </span>
  );
}

interface NumberProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  step?: number;
  min?: number;
  max?: number;
  hideLabel?: boolean;
}

/** A field for a number; an empty field reports null. Numbers out of range are not reported. */
export function NumberField({
  label,
  value,
  onChange,
  step = 1,
  min = 0,
  max,
  hideLabel,
}: NumberProps) {
  const id = useId();
  return (
    <span className="field number">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step={step}
        value={value ?? ''}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          const number = Number(typed);
          if (typed === '') onChange(null);
          else if (Number.isFinite(number) && number >= min && (max === undefined || number <= max))
            onChange(number);
        }}
      />
    </span>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  hideLabel?: boolean;
}

/** A field for one of a few options. */
export function ChoiceField({ label, value, options, onChange, hideLabel }: ChoiceProps) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
