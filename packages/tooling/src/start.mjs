// npm start: the demo with its server and an invented province, from a fresh clone. See README.md. Only built-in modules
// of Node are imported before the packages are known to be there.
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPage } from './check-page.mjs';
import { ensureInstalled } from './install.mjs';
import { repositoryRoot } from './repository.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    check: { type: 'boolean', default: false },
    // The data of the demo are thrown away at the end, in the place of being kept for the next start.
    temporary: { type: 'boolean', default: false },
  },
});
const port = values.port === undefined ? undefined : Number(values.port);
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  throw new RangeError(`--port takes a number below 65536, not “${values.port}”.`);
}

if (!(await ensureInstalled())) process.exit(1);
process.chdir(repositoryRoot);
const { buildDemoServer, startDemoServer } = await import('./demo-server.mjs');
const passing = values.check || values.temporary;
const data = passing ? mkdtempSync(join(tmpdir(), 'phoihop-demo-')) : join(homedir(), '.phoihop', 'demo');
if (passing) process.once('exit', () => rmSync(data, { recursive: true, force: true }));
const backEnd = await startDemoServer(await buildDemoServer(), join(data, 'database')).catch((error) => {
  console.error(error.message);
  process.exit(1);
});

const { createServer } = await import('vite');
const server = await createServer({
  configFile: 'vite.config.ts',
  logLevel: values.check ? 'error' : 'info',
  server: {
    proxy: { '/api': backEnd.address },
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(port === undefined ? {} : { port, strictPort: true }),
    // A check takes any free port, and watches nothing.
    ...(values.check ? { port: 0, host: '127.0.0.1', hmr: false, watch: null, open: false } : {}),
  },
});
await server.listen();

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, async () => {
    await Promise.all([server.close(), backEnd.stop()]);
    process.exit(0);
  });
}

if (values.check) {
  const url = server.resolvedUrls?.local[0] ?? '';
  const { loaded, problems } = await checkPage(url);
  const published = await fetch(new URL('/api/published/plans', url));
  const plans = published.ok ? /** @type {unknown[]} */ (await published.json()).length : 0;
  if (plans === 0) problems.push(`${published.url}: ${published.status}, and no plan is published`);
  await Promise.all([server.close(), backEnd.stop()]);
  console.log(
    problems.length === 0
      ? `The demo is served: ${loaded} files, all of them load; ${plans} plans are published.`
      : problems.join('\n'),
  );
  process.exit(problems.length === 0 ? 0 : 1);
}
server.printUrls();
