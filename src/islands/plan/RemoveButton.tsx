/** A button that removes a row of a list and keeps the focus in the list. */
import { flushSync } from 'react-dom';
import { focusHeading } from './focus-heading.ts';

interface Props {
  /** Name of the row, for screen readers. */
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
 * Removes the row of a button and moves the focus: to the row that follows, else to the last row, else
 * to the button that adds a row; to the heading if the list is gone, too.
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
