// The built demo with its server behind it, under a policy: `node serve.mjs PAGES DATA [--empty]`. Says its address in
// one line; ends with SIGTERM. PHOIHOP_POLICY is the policy. Used by the story (packages/testing/src/story).
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { startDemoServer, demoServerFiles } from '../demo-server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { empty: { type: 'boolean', default: false } },
});
const [pages = '', data = ''] = positionals;
const backEnd = await startDemoServer(demoServerFiles, data, { seeded: !values.empty });
const front = await preview({
  configFile: false,
  logLevel: 'warn',
  build: { outDir: pages },
  preview: {
    host: '127.0.0.1',
    port: 0,
    headers: { 'content-security-policy': process.env.PHOIHOP_POLICY ?? '' },
    proxy: { '/api': backEnd.address },
  },
});
process.once('SIGTERM', async () => {
  await front.close();
  await backEnd.stop();
  process.exit(0);
});
console.log(front.resolvedUrls?.local[0] ?? '');
