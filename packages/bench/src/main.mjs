// npm run bench -- --suite read --rounds 7: runs a suite and leaves its results as JSON and Markdown.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowser, thisMachine } from '../../tooling/src/browser/find.mjs';
import { flagsHere } from '../../tooling/src/browser/flags.mjs';
import { bundle } from './harness/bundle.mjs';
import { measure } from './harness/measure.mjs';
import { tableOf } from './harness/report.mjs';
import { interleaved } from './harness/rounds.mjs';
import { startServer } from './harness/server.mjs';
import { suite as chart } from './suites/chart.mjs';
import { suite as editor } from './suites/editor.mjs';
import { suite as exported } from './suites/export.mjs';
import { suite as form } from './suites/form.mjs';
import { suite as matrix } from './suites/matrix.mjs';
import { suite as read } from './suites/read.mjs';
import { suite as reading } from './suites/reading.mjs';
import { suite as roster } from './suites/roster.mjs';
import { suite as slices } from './suites/slices.mjs';

const suites = { read, slices, export: exported, reading, editor, matrix, chart, form, roster };
const THROTTLING = [1, 4];
/** No frame waits for a screen: what is measured is work, not the remainder of a sixtieth of a second. */
const drawn = new Set(['reader', 'editor', 'grid', 'list', 'chart', 'form']);
const asFastAsItCan = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const { values } = parseArgs({
  options: { suite: { type: 'string', default: 'read' }, rounds: { type: 'string', default: '7' } },
});
const suite = suites[/** @type {keyof typeof suites} */ (values.suite)];
if (!suite) throw new RangeError(`no suite “${values.suite}”; there are ${Object.keys(suites).join(', ')}`);
const found = findBrowser(thisMachine());
if (!found.ok) throw new Error('No Chrome, Chromium or Edge: install one, or name it in CHROME_PATH.');

const browser = await puppeteer.launch({
  executablePath: found.path,
  args: [...flagsHere(), ...(drawn.has(suite.kind) ? asFastAsItCan : [])],
});
const server = await startServer();
const version = await browser.version();
const day = new Date().toISOString().slice(0, 10);
const results = [];
try {
  // The baseline once more under another name: how far two runs of the same thing lie apart is the noise floor.
  const entries = [...suite.entries, suite.baseline].map((folder, at) => ({
    folder,
    name: at < suite.entries.length ? folder : `${folder} again`,
  }));
  const bundles = new Map();
  for (const folder of suite.entries) bundles.set(folder, await bundle(folder, suite.kind));
  const data = suite.data();
  for (const throttling of THROTTLING) {
    /** @type {Map<string, import('./harness/measure.mjs').Measures[]>} */
    const rounds = new Map(entries.map(({ name }) => [name, []]));
    for (const order of interleaved(entries, Number(values.rounds))) {
      for (const { folder, name } of order) {
        server.serve(bundles.get(folder).scripts);
        rounds
          .get(name)
          ?.push(await measure(browser, { url: server.url, kind: suite.kind, data, throttling }));
      }
    }
    results.push({
      suite: values.suite,
      setting: `${throttling}x CPU throttling, ${values.rounds} rounds`,
      version,
      day,
      baseline: suite.baseline,
      entries: entries.map(({ folder, name }) => ({
        entry: name,
        gzip: bundles.get(folder).gzip,
        rounds: rounds.get(name) ?? [],
      })),
    });
  }
} finally {
  await browser.close();
  await server.close();
}

const folder = join(fileURLToPath(import.meta.url), '../../results');
mkdirSync(folder, { recursive: true });
const tables = results.map(tableOf).join('\n');
writeFileSync(join(folder, `${values.suite}.json`), JSON.stringify(results, null, 2));
writeFileSync(join(folder, `${values.suite}.md`), tables);
console.log(tables);
