import { createServer } from 'node:http';

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bench</title>
<body><script type="module" src="/entry.js"></script></body></html>`;

/**
 * Serves the scripts of one bundle at a time on loopback, never cached.
 * @returns {Promise<{ url: string, serve: (scripts: ReadonlyMap<string, string>) => void, close: () => Promise<void> }>}
 */
export async function startServer() {
  /** @type {ReadonlyMap<string, string>} */
  let scripts = new Map();
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '');
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.setHeader('cache-control', 'no-store');
    response.end(script ?? page);
  });
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening(undefined));
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    serve: (next) => {
      scripts = next;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
