/**
 * Moves the focus to the first heading of the plan builder, after the focused element was removed.
 * The heading is focusable by `tabIndex`.
 */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('.plan-app h2')?.focus();
}
