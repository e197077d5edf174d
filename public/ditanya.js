// Marks a page whose address asks for something, before it is shown: what stands there while nothing
// is asked would give way to the answer, and move all that is read. What a search loads first is
// asked for at once, beside the scripts and not after them.
{
  const form = document.querySelector('form[data-lexicon]');
  const asks = ([name, value]) =>
    value.trim() !== '' && (form ? name !== 'urut' && form.elements.namedItem(name) !== null : name === 'i');
  if ([...new URLSearchParams(location.search)].some(asks)) {
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
