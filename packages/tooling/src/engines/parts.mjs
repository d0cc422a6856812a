import { join } from 'node:path';
import { runScript } from '../child.mjs';
import { fromCounts, judge, readReport } from '../reports.mjs';
import { ensureEngine } from './ensure.mjs';

/** @type {(engine: import('./find.mjs').OtherEngine, title: string) => import('../parts.mjs').Part} */
const widgetTestsIn = (engine, title) => ({
  name: engine,
  what: `widget tests in ${title}`,
  async run({ reports, files }) {
    const ensured = await ensureEngine(engine);
    if (!ensured.ok) {
      return { passed: 0, failed: 0, notRun: [{ what: `widget tests in ${title}`, remedy: ensured.remedy }] };
    }
    console.log(ensured.version);
    const report = join(reports, `${engine}.json`);
    const env = { PHOIHOP_ENGINE: engine, PHOIHOP_REPORT: report };
    const exitCode = await runScript('test:widgets', files === undefined ? [] : ['--files', files], { env });
    return judge(exitCode, readReport(report), fromCounts);
  },
});

/** What `npm run test:engines` consists of. Chromium has its turn in `npm test`. */
export const engineParts = [widgetTestsIn('firefox', 'Firefox'), widgetTestsIn('webkit', 'WebKit')];
