// Keeps the site for use without a network, where the browser can.
if ('serviceWorker' in navigator) {
  addEventListener('load', () => navigator.serviceWorker.register('sw.js').catch(() => {}));
  if (document.readyState === 'complete') navigator.serviceWorker.register('sw.js').catch(() => {});
}
