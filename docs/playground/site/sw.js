// Keeps the whole site for use without a network. Version and list are written by the build.
const version = '{version}';
const files = ['{files}'];
const cacheName = `iki-playground-${version}`;

self.addEventListener('install', event => {
  event.waitUntil(caches.open(cacheName).then(cache => cache.addAll(files)));
});

self.addEventListener('activate', event => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith('iki-playground-') && name !== cacheName) await caches.delete(name);
    }
    await self.clients.claim();
  })());
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  const scope = self.registration.scope;
  if (request.method !== 'GET' || !url.href.startsWith(scope)) return;
  const path = url.pathname.slice(new URL(scope).pathname.length) || 'index.html';
  event.respondWith((async () => {
    const cache = await caches.open(cacheName);
    return await cache.match(new URL(path, scope).href) ?? fetch(request);
  })());
});
