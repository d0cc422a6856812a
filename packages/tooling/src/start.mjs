// npm start: the demo with a real plan, from a fresh clone. See README.md. Only built-in modules of Node are imported
// before the packages are known to be there.
import { parseArgs } from 'node:util';
import { checkPage } from './check-page.mjs';
import { ensureInstalled } from './install.mjs';
import { repositoryRoot } from './repository.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string' }, host: { type: 'string' }, check: { type: 'boolean', default: false } },
});
const port = values.port === undefined ? undefined : Number(values.port);
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  throw new RangeError(`--port takes a number below 65536, not “${values.port}”.`);
}

if (!(await ensureInstalled())) process.exit(1);
process.chdir(repositoryRoot);
const { createServer } = await import('vite');
const server = await createServer({
  configFile: 'vite.config.ts',
  logLevel: values.check ? 'error' : 'info',
  server: {
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(port === undefined ? {} : { port, strictPort: true }),
    // A check takes any free port, and watches nothing.
    ...(values.check ? { port: 0, host: '127.0.0.1', hmr: false, watch: null, open: false } : {}),
  },
});
await server.listen();

if (values.check) {
  const url = server.resolvedUrls?.local[0] ?? '';
  const { loaded, problems } = await checkPage(url);
  await server.close();
  console.log(
    problems.length === 0 ? `The demo is served: ${loaded} files, all of them load.` : problems.join('\n'),
  );
  process.exit(problems.length === 0 ? 0 : 1);
}
server.printUrls();
