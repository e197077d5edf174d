/**
 * Makes the box of the search a combobox, and loads what it suggests when it is first used: not
 * before, because who comes with a query in the address may never type.
 */
import type { SearchClient } from '../../search/query/client.ts';
import type { SearchForm } from './search-form.ts';

/** Suggests in the form, in the list and the place for its number that stand there. */
export function startSuggestions(form: SearchForm, client: SearchClient): void {
  const box = form.words;
  const list = form.element.querySelector<HTMLElement>('[role=listbox]');
  const status = form.element.querySelector<HTMLElement>('[role=status]');
  if (!list || !status) return;
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-expanded', 'false');
  box.setAttribute('aria-controls', list.id);

  let begun = false;
  let loading = false;
  const load = async () => {
    if (loading) return;
    loading = true;
    try {
      const [{ mountSuggestions }, words] = await Promise.all([
        import('./mount-suggestions.ts'),
        client.suggestionData(),
      ]);
      mountSuggestions({ box, list, status, begun }, form.facets(), words);
      box.removeEventListener('focus', load);
      box.removeEventListener('input', typed);
    } catch {
      // The search works without; the next use of the box tries again.
      loading = false;
    }
  };
  const typed = () => {
    begun = true;
    void load();
  };
  box.addEventListener('focus', load);
  box.addEventListener('input', typed);
}
