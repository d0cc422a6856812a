// The built packages in real pages: builds the demo on `dist` alone and the release for script tags, serves them under
// the policy of a strict portal, and drives them in the browser of CHROME_PATH, started with the flags of
// PHOIHOP_BROWSER_FLAGS (JSON). A package with a folder `src/pages` has tests of its own there (`*.pages.mjs`) on pages
// of its own (`site`), which are built and named in PHOIHOP_SITES; PHOIHOP_POLICY is the policy to serve them under.
// Leaves its counts in the file PHOIHOP_REPORT. `node run.mjs way` runs the files whose names hold one of the words.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { hostPolicy } from '../host-policy.mjs';
import { countTests } from './count-tests.mjs';

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
// The longest first: two run at once.
const files = [
  'hostile',
  'frameworks',
  'policy',
  'demo',
  'script-tag',
  'server-rendered',
  'recipes',
  'progress',
].map((name) => join(here, `${name}.pages.mjs`));
/** What Vite builds. */
const htmlIn = (/** @type {string} */ folder) => readdirSync(folder).filter((each) => each.endsWith('.html'));
const builds = [built(join(root, 'demo'), join(outDir, 'demo'), htmlIn(join(root, 'demo')))];
for (const name of readdirSync(join(root, 'packages'))) {
  const pages = join(root, 'packages', name, 'src/pages');
  if (!existsSync(join(pages, 'site'))) continue;
  const html = htmlIn(join(pages, 'site'));
  sites[name] = join(outDir, 'sites', name);
  builds.push(built(join(pages, 'site'), sites[name], html));
  files.push(
    ...readdirSync(pages)
      .filter((each) => each.endsWith('.pages.mjs'))
      .map((each) => join(pages, each)),
  );
}
process.env.PHOIHOP_SITES = JSON.stringify(sites);
process.env.PHOIHOP_POLICY = hostPolicy;

const words = process.argv.slice(2);
const wanted = files.filter(
  (file) => words.length === 0 || words.some((word) => basename(file).includes(word)),
);

const release = mkdtempSync(join(tmpdir(), 'phoihop-release-'));
/** Another version of the library: an upgrade, or what a second portlet brings. */
const other = mkdtempSync(join(tmpdir(), 'phoihop-other-'));

/** @param {string} command of the tooling @param {readonly string[]} [options] */
async function make(command, options = []) {
  const path = join(root, `packages/tooling/src/${command}.mjs`);
  const child = spawn(process.execPath, [path, ...options], { stdio: 'inherit' });
  const status = await new Promise((resolve) => {
    child.once('close', resolve);
  });
  if (status !== 0) throw new Error(`npm run ${command} failed`);
}

const making = wanted.some((file) =>
  /^(?:script-tag|server-rendered|recipes|hostile|policy|frameworks)/u.test(basename(file)),
)
  ? [
      make('manifest'),
      make('release', ['--to', release]).then(() => make('release', ['--to', other, '--version', '0.0.1'])),
    ]
  : [];
for (const each of builds) await build(each);
await Promise.all(making);
process.env.PHOIHOP_SCRIPT_TAG = release;
process.env.PHOIHOP_OTHER_SCRIPT_TAG = other;

const server = await preview({
  ...builds[0],
  preview: { host: '127.0.0.1', port: 0, headers: { 'content-security-policy': hostPolicy } },
});
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('the demo could not be served');
process.env.PHOIHOP_PAGE = address;

const exitCode = await countTests(wanted, 2);
await server.close();
for (const folder of [outDir, release, other]) rmSync(folder, { recursive: true, force: true });
process.exit(exitCode);
