/**
 * Keeps the plan builder usable without a network: what its page has loaded once is kept, and is
 * given when the network does not answer. It sees only the pages below its scope, and sends nothing.
 */
const STORE = 'semai-rencana';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.location.origin)) return;
  event.respondWith(fromNetwork(request));
});

async function fromNetwork(request) {
  const store = await caches.open(STORE);
  const named = request.mode === 'navigate' ? new URL(request.url).pathname : request;
  try {
    const response = await fetch(request);
    if (response.ok) await store.put(named, response.clone());
    return response;
  } catch (problem) {
    const kept = await store.match(named);
    if (kept) return kept;
    throw problem;
  }
}
