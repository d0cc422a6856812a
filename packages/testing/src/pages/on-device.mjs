/** All that a page has put on the device, by place; what lies in caches with its content. @param {import('puppeteer-core').Page} page @returns {Promise<Record<string, string>>} */
export const onDevice = (page) =>
  page.evaluate(async () => {
    /** @param {IDBRequest} request */
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const stored = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        stored.push(await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    const cached = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) {
        const answer = await caches.match(request, { cacheName: name });
        cached.push(request.url, await answer?.text());
      }
    return {
      indexedDB: JSON.stringify(stored),
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      caches: JSON.stringify(cached),
      cookies: document.cookie,
      history: JSON.stringify(history.state) + location.href,
    };
  });
