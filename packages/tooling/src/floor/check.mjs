// What is built, held against the oldest browsers (docs/browsers.md): scripts of a release, and the sheets of the built
// packages. Leaves its counts in the file PHOIHOP_REPORT.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFolders } from '../publish/published-packages.mjs';
import { buildRelease } from '../release/build-release.mjs';
import { repositoryRoot } from '../repository.mjs';
import { enhancements } from './enhancements.mjs';
import { breachesOfScript } from './script.mjs';
import { breachesOfSheet, sheetsIn } from './sheet.mjs';

/** @typedef {import('./script.mjs').Breach} Breach */
/** @type {{ file: string, breaches: Breach[] }[]} */
const checked = [];

const decoder = new TextDecoder();
for (const [file, contents] of await buildRelease()) {
  if (file.endsWith('.js')) checked.push({ file, breaches: breachesOfScript(decoder.decode(contents)) });
  if (file.endsWith('.css')) checked.push({ file, breaches: breachesOfSheet(decoder.decode(contents)) });
}
for (const folder of publishedFolders()) {
  const dist = join(folder, 'dist');
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.js') || path.startsWith('script-tag')) continue;
    const code = readFileSync(join(dist, path), 'utf8');
    const whole = path.endsWith('.css.js');
    const sheets = whole || /\bcss\s*`/u.test(code) ? sheetsIn(code, whole) : [];
    if (sheets.length > 0)
      checked.push({
        file: join(dist, path).slice(repositoryRoot.length + 1),
        breaches: sheets.flatMap(breachesOfSheet),
      });
  }
}

const used = new Set(checked.flatMap(({ breaches }) => breaches.map(({ name }) => name)));
let failed = 0;
for (const { file, breaches } of checked) {
  const faults = breaches.filter(({ name }) => enhancements[name] === undefined);
  if (faults.length > 0) failed += 1;
  for (const { name, lackedBy } of faults)
    console.log(`${file}: ${name} is missing in ${lackedBy.join(', ')}`);
}
for (const name of Object.keys(enhancements))
  if (!used.has(name)) console.log(`${name} is used no more: take it off the list of enhancements.`);
const passed = checked.length - failed;
console.log(`${passed} of ${checked.length} files suit the oldest browsers.`);
if (process.env.PHOIHOP_REPORT !== undefined)
  writeFileSync(process.env.PHOIHOP_REPORT, JSON.stringify({ passed, failed, skipped: [], notRun: [] }));
process.exit(failed === 0 ? 0 : 1);
