/**
 * Puts the keyboard and a screen reader at the first heading of the plan builder, where what they
 * were at is gone. That heading takes focus by `tabIndex`.
 */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('.plan-app h2')?.focus();
}
