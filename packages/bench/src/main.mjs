// npm run bench -- --suite read --rounds 7: runs a suite and leaves its results as JSON and Markdown. `--suite all`: one
// after the other, with the same rounds. `--write`: puts the tables into docs/benchmarks.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser, thisMachine } from '../../tooling/src/browser/find.mjs';
import { tableOf, withTables } from './harness/report.mjs';
import { runSuite } from './harness/run-suite.mjs';
import { suite as chart } from './suites/chart.mjs';
import { suite as editor } from './suites/editor.mjs';
import { suite as exported } from './suites/export.mjs';
import { suite as form } from './suites/form.mjs';
import { suite as matrix } from './suites/matrix.mjs';
import { suite as read } from './suites/read.mjs';
import { suite as reading } from './suites/reading.mjs';
import { suite as roster } from './suites/roster.mjs';
import { suite as slices } from './suites/slices.mjs';

const suites = { read, slices, export: exported, reading, editor, matrix, roster, chart, form };

const { values } = parseArgs({
  options: {
    suite: { type: 'string', default: 'read' },
    rounds: { type: 'string', default: '7' },
    write: { type: 'boolean', default: false },
  },
});
const wanted =
  values.suite === 'all'
    ? Object.entries(suites)
    : Object.entries(suites).filter(([name]) => name === values.suite);
if (wanted.length === 0)
  throw new RangeError(`no suite “${values.suite}”; there are all, ${Object.keys(suites).join(', ')}`);
const found = findBrowser(thisMachine());
if (!found.ok) throw new Error('No Chrome, Chromium or Edge: install one, or name it in CHROME_PATH.');

const folder = join(fileURLToPath(import.meta.url), '../../results');
mkdirSync(folder, { recursive: true });
const results = [];
for (const [name, suite] of wanted) {
  results.push(...(await runSuite(name, suite, { browserPath: found.path, rounds: Number(values.rounds) })));
  // After each suite: a run of all takes long, and what is there stays if it is ended.
  writeFileSync(join(folder, `${values.suite}.json`), JSON.stringify(results, null, 2));
  writeFileSync(join(folder, `${values.suite}.md`), results.map(tableOf).join('\n'));
  console.log(results.slice(-2).map(tableOf).join('\n'));
}
if (values.write) {
  const page = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), results));
}
