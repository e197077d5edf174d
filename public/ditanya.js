// Marks a page whose address asks for something, before it is shown: what stands there while nothing
// is asked would give way to the answer, and move all that is read.
if (/[?&][^=&]+=[^&]/.test(location.search)) document.documentElement.dataset.asked = '';
