/** Filters the list of guides by the traits that each list item carries; the choice stays in the address. */

/** Starts the filters of `/panduan/`. */
export function filterGuides(): void {
  const form = document.querySelector<HTMLFormElement>('.filters');
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  if (!form || !status) return;
  const cards = [...document.querySelectorAll<HTMLElement>('.guides .card')];
  const sections = [...document.querySelectorAll<HTMLElement>('.guides section')];
  const selects = [...form.querySelectorAll('select')];
  const address = new URLSearchParams(location.search);
  for (const select of selects) select.value = address.get(select.name) ?? '';

  const apply = () => {
    const chosen = selects.filter(({ value }) => value !== '');
    for (const card of cards) {
      card.hidden = !chosen.every(({ name, value }) =>
        (card.dataset[name] ?? '').split(' ').includes(value),
      );
    }
    for (const section of sections) section.hidden = !section.querySelector('.card:not([hidden])');
    const left = cards.filter(({ hidden }) => !hidden).length;
    status.textContent =
      chosen.length === 0
        ? `${cards.length} panduan`
        : left === 0
          ? 'Tidak ada panduan dengan semua saringan itu. Hapus salah satunya.'
          : `${left} dari ${cards.length} panduan`;
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  };
  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply();
}
