import { createServer } from 'node:http';

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bench</title>
<body><script type="module" src="/entry.js"></script></body></html>`;

/**
 * Serves one bundle at a time on loopback, never cached.
 * @returns {Promise<{ url: string, serve: (code: string) => void, close: () => Promise<void> }>}
 */
export async function startServer() {
  let code = '';
  const server = createServer((request, response) => {
    const script = request.url === '/entry.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.setHeader('cache-control', 'no-store');
    response.end(script ? code : page);
  });
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening(undefined));
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    serve: (next) => {
      code = next;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
