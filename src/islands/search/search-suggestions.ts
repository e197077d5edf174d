/**
 * Turns the search box into a combobox, and loads its suggestions when it is first used: not earlier,
 * because a reader who arrives with a query in the address may never type.
 */
import type { SearchClient } from '../../search/query/client.ts';
import type { SearchForm } from './search-form.ts';

/** Starts the suggestions of a form, in the list and status element of its markup. */
export function startSuggestions(form: SearchForm, client: SearchClient): void {
  const box = form.words;
  const list = form.element.querySelector<HTMLElement>('[role=listbox]');
  const status = form.element.querySelector<HTMLElement>('[role=status]');
  if (!list || !status) return;
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-expanded', 'false');
  box.setAttribute('aria-controls', list.id);

  let hasTyped = false;
  let loading = false;
  const load = async () => {
    if (loading) return;
    loading = true;
    try {
      const [{ mountSuggestions }, words] = await Promise.all([
        import('./mount-suggestions.ts'),
        client.suggestionData(),
      ]);
      mountSuggestions({ box, list, status, hasTyped }, form.facets(), words);
      box.removeEventListener('focus', load);
      box.removeEventListener('input', typed);
    } catch {
      // The search works without suggestions; the next use of the box tries again.
      loading = false;
    }
  };
  const typed = () => {
    hasTyped = true;
    void load();
  };
  box.addEventListener('focus', load);
  box.addEventListener('input', typed);
}
