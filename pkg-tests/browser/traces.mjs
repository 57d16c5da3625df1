// Looks for everything a page can leave behind: storage of every kind, history, address, requests.
// Never writes anything itself; it runs inside the page.
// Read next: privacy.test.mjs, which compares before and after.

/** Runs in the page. `stored` lists whatever is kept; an empty list means nothing is. */
export async function leftBehind() {
  const stored = [];
  if (document.cookie !== "") stored.push(`cookie ${document.cookie}`);
  for (const [name, storage] of [["localStorage", localStorage], ["sessionStorage", sessionStorage]]) {
    for (const key of Object.keys(storage)) stored.push(`${name} ${key}`);
  }
  for (const { name } of await indexedDB.databases()) stored.push(`indexedDB ${name}`);
  for (const name of await caches.keys()) stored.push(`caches ${name}`);
  for (const { scope } of (await navigator.serviceWorker?.getRegistrations()) ?? []) stored.push(`service worker ${scope}`);
  if (window.name !== "") stored.push(`window.name ${window.name}`);
  if (history.state !== null) stored.push(`history.state ${JSON.stringify(history.state)}`);
  return {
    stored,
    address: location.href,
    visited: history.length,
    title: document.title,
    requests: performance.getEntriesByType("resource").map(({ name }) => name),
  };
}
