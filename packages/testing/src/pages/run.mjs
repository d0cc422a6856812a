// The built packages in real pages: builds the demo on `dist` alone and the release for script tags, serves them under
// the policy of a strict portal, and drives them in the browser of CHROME_PATH, started
// with the flags of PHOIHOP_BROWSER_FLAGS (JSON). Leaves its counts in the file PHOIHOP_REPORT.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { hostPolicy } from '../host-policy.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../../..');
const outDir = mkdtempSync(join(tmpdir(), 'phoihop-pages-'));

const shared = {
  root: join(root, 'demo'),
  configFile: false,
  logLevel: /** @type {const} */ ('warn'),
  // Without the condition “source”: what is tested is what is published.
  build: {
    outDir,
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    rollupOptions: { input: ['index.html', 'bieu-duong.html'].map((name) => join(root, 'demo', name)) },
  },
};
await build(shared);
const server = await preview({
  ...shared,
  preview: { host: '127.0.0.1', port: 0, headers: { 'content-security-policy': hostPolicy } },
});
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('the demo could not be served');
process.env.PHOIHOP_PAGE = address;

const release = mkdtempSync(join(tmpdir(), 'phoihop-release-'));
for (const [script, ...options] of [['manifest'], ['release', '--to', release]]) {
  const path = join(root, `packages/tooling/src/${script}.mjs`);
  const { status } = spawnSync(process.execPath, [path, ...options], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm run ${script} failed`);
}
process.env.PHOIHOP_SCRIPT_TAG = release;

const counts = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
const tests = run({
  files: ['demo', 'script-tag', 'hostile', 'frameworks'].map((name) => join(here, `${name}.pages.mjs`)),
  concurrency: false,
});
tests.on('test:pass', (test) => {
  if (test.details.type === 'suite') return;
  if (test.skip === undefined) counts.passed++;
  else counts.skipped.push(test.name);
});
tests.on('test:fail', (test) => {
  if (test.details.type !== 'suite') counts.failed++;
});
tests.compose(new spec()).pipe(process.stdout);
await new Promise((ended) => {
  tests.once('end', ended);
});

await server.close();
for (const folder of [outDir, release]) rmSync(folder, { recursive: true, force: true });
if (process.env.PHOIHOP_REPORT !== undefined) {
  writeFileSync(process.env.PHOIHOP_REPORT, JSON.stringify(counts));
}
process.exit(counts.failed === 0 ? 0 : 1);
