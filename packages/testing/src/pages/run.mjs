// The built packages in real pages: builds the demo on `dist` alone and the release for script tags, serves them under
// the policy of a strict portal, and drives them in the browser of CHROME_PATH, started with the flags of
// PHOIHOP_BROWSER_FLAGS (JSON). A package with a folder `src/pages` has tests of its own there (`*.pages.mjs`) on pages
// of its own (`site`), which are built and named in PHOIHOP_SITES; PHOIHOP_POLICY is the policy to serve them under.
// Leaves its counts in the file PHOIHOP_REPORT. `node run.mjs way` runs the files whose names hold one of the words.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { hostPolicy } from '../host-policy.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../../..');
const outDir = mkdtempSync(join(tmpdir(), 'phoihop-pages-'));

/**
 * How the pages of a folder are built.
 * @param {string} from @param {string} into @param {readonly string[]} names of its pages
 */
const built = (from, into, names) => ({
  root: from,
  configFile: /** @type {const} */ (false),
  logLevel: /** @type {const} */ ('warn'),
  // Without the condition “source”: what is tested is what is published.
  build: {
    outDir: into,
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    rollupOptions: { input: names.map((name) => join(from, name)) },
  },
});

/** The tests on pages of their own, and where these are built. @type {Record<string, string>} */
const sites = {};
const files = ['demo', 'script-tag', 'hostile', 'frameworks'].map((name) => join(here, `${name}.pages.mjs`));
for (const name of readdirSync(join(root, 'packages'))) {
  const pages = join(root, 'packages', name, 'src/pages');
  if (!existsSync(join(pages, 'site'))) continue;
  const html = readdirSync(join(pages, 'site')).filter((each) => each.endsWith('.html'));
  sites[name] = join(outDir, 'sites', name);
  await build(built(join(pages, 'site'), sites[name], html));
  files.push(
    ...readdirSync(pages)
      .filter((each) => each.endsWith('.pages.mjs'))
      .map((each) => join(pages, each)),
  );
}
process.env.PHOIHOP_SITES = JSON.stringify(sites);
process.env.PHOIHOP_POLICY = hostPolicy;

const shared = built(join(root, 'demo'), join(outDir, 'demo'), ['index.html', 'bieu-duong.html']);
await build(shared);
const server = await preview({
  ...shared,
  preview: { host: '127.0.0.1', port: 0, headers: { 'content-security-policy': hostPolicy } },
});
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('the demo could not be served');
process.env.PHOIHOP_PAGE = address;

const words = process.argv.slice(2);
const wanted = files.filter(
  (file) => words.length === 0 || words.some((word) => basename(file).includes(word)),
);

const release = mkdtempSync(join(tmpdir(), 'phoihop-release-'));
if (wanted.some((file) => /^(?:script-tag|hostile|frameworks)/u.test(basename(file)))) {
  for (const [script, ...options] of [['manifest'], ['release', '--to', release]]) {
    const path = join(root, `packages/tooling/src/${script}.mjs`);
    const { status } = spawnSync(process.execPath, [path, ...options], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`npm run ${script} failed`);
  }
  process.env.PHOIHOP_SCRIPT_TAG = release;
}

const counts = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
const tests = run({ files: wanted, concurrency: false });
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
