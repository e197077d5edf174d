// Before the page is shown: lets its form ask what the address does, so that nothing is lost when it
// is sent before the scripts come; marks that something is asked (see `asked-mark.ts`); and asks for
// what a search loads first, beside the scripts and not after them.
{
  const form = document.querySelector('form[data-lexicon]');
  const address = new URLSearchParams(location.search);
  let isAsked = !form && address.get('i')?.trim();
  for (const field of form?.elements ?? []) {
    const values = address.getAll(field.name);
    if (field.type === 'search') {
      // What was typed already, before this came, stays; so does what was chosen.
      isAsked = field.value ||= values[0]?.trim() ?? '';
      // Other words are not meant to the letter.
      field.addEventListener('input', () => (form.elements.persis.disabled = true));
    }
    if (field.type === 'hidden') field.disabled = values.length === 0;
    if (field.type === 'checkbox' && (field.checked ||= values.includes(field.value))) {
      isAsked = field.closest('details').open = true;
    }
    for (const option of field.options ?? []) if (values.includes(option.value)) option.selected = true;
  }
  if (isAsked) {
    const page = document.documentElement;
    page.dataset.asked = '';
    // Where the scripts that answer do not come, the ways in do.
    const back = ({ target }) => target.tagName === 'SCRIPT' && delete page.dataset.asked;
    addEventListener('error', back, true);
    if (form) {
      const link = document.createElement('link');
      const href = form.dataset.lexicon;
      Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
      document.head.append(link);
    }
  }
}
