// Marks a page whose address asks for something, before it is shown: what stands there while nothing
// is asked would give way to the answer, and move all that is read. What a search loads first is
// asked for at once, beside the scripts and not after them.
if (/[?&][^=&]+=[^&]/.test(location.search)) {
  document.documentElement.dataset.asked = '';
  const first = document.querySelector('[data-lexicon]')?.dataset.lexicon;
  if (first) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: first });
    document.head.append(link);
  }
}
