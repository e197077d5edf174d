/** Removes a row of a list, and keeps the keyboard where it was. */
import { flushSync } from 'react-dom';
import { focusHeading } from './focus-heading.ts';

interface Props {
  /** Which row, for those who do not see where the button stands. */
  name: string;
  onRemove: () => void;
}

export default function RemoveButton({ name, onRemove }: Props) {
  return (
    <button
      type="button"
      className="quiet remove"
      onClick={({ currentTarget }) => removeRow(currentTarget, onRemove)}
    >
      Hapus<span className="visually-hidden"> {name}</span>
    </button>
  );
}

/**
 * Focus goes to the row that takes the place of the one removed, or else the last; in an empty list
 * to the button that adds a row, and where the list is gone too to the heading.
 */
function removeRow(button: HTMLElement, remove: () => void): void {
  const row = button.closest('li');
  const list = row?.parentElement;
  if (!row || !list) return;
  const index = [...list.children].indexOf(row);
  flushSync(remove);
  const next = list.children[index] ?? list.lastElementChild;
  if (!list.isConnected) focusHeading();
  else if (next) next.querySelector<HTMLElement>('.remove')?.focus();
  else list.parentElement?.querySelector<HTMLElement>(':scope > .add')?.focus();
}
