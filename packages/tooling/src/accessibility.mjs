// npm run test:accessibility: each widget by the success criteria of WCAG 2.2 that a machine can look at. Fails where one
// is not met, and where docs/accessibility.json, of which the report is made, says something else: `-- --write` keeps
// what was found.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser/ensure.mjs';
import { runScript } from './child.mjs';
import { readReport } from './reports.mjs';
import { repositoryRoot } from './repository.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const kept = join(repositoryRoot, 'docs', 'accessibility.json');
const folder = mkdtempSync(join(tmpdir(), 'phoihop-accessibility-'));
const [report, found] = [join(folder, 'counts.json'), join(folder, 'criteria.json')];

const browser = await ensureBrowser();
if (!browser.ok) throw new Error(browser.remedy);
const exitCode = await runScript('test:widgets', ['--files', 'packages/*/src/accessibility.test.ts'], {
  env: { CHROME_PATH: browser.path, PHOIHOP_REPORT: report, PHOIHOP_CRITERIA: found },
});
const counts = JSON.parse(readReport(report) ?? '{ "passed": 0, "failed": 1 }');
const results = `${JSON.stringify(JSON.parse(readReport(found) ?? '{}'), null, 2)}\n`;
rmSync(folder, { recursive: true });

const isStale = !existsSync(kept) || readFileSync(kept, 'utf8') !== results;
if (isStale && values.write) writeFileSync(kept, results);
else if (isStale) {
  counts.failed += 1;
  console.log('docs/accessibility.json is not what was found: npm run test:accessibility -- --write');
}
// What a widget has nothing for is told in the report.
const { passed, failed } = counts;
const file = process.env.PHOIHOP_REPORT;
if (file !== undefined) writeFileSync(file, JSON.stringify({ passed, failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || exitCode !== 0 ? 1 : 0;
