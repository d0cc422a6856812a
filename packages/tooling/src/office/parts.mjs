import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensure.mjs';
import { flagsHere } from '../browser/flags.mjs';
import { run } from '../child.mjs';
import { fromVitest, judge, readReport } from '../reports.mjs';
import { repositoryRoot } from '../repository.mjs';
import { ensureOffice } from './ensure.mjs';

const vitest = join(repositoryRoot, 'node_modules', 'vitest', 'vitest.mjs');

/** @type {import('../parts.mjs').Part} */
const measured = {
  name: 'office',
  what: 'documents opened, measured and saved by LibreOffice',
  async run({ reports, files }) {
    const office = await ensureOffice();
    if (!office.ok) return { passed: 0, failed: 0, notRun: [{ what: this.what, remedy: office.remedy }] };
    const browser = await ensureBrowser();
    if (!browser.ok) return { passed: 0, failed: 0, notRun: [{ what: this.what, remedy: browser.remedy }] };
    const file = join(reports, 'office.json');
    const args = [
      vitest,
      'run',
      '--config=vitest.office.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...(files === undefined ? [] : [files]),
    ];
    const env = { CHROME_PATH: browser.path, PHOIHOP_BROWSER_FLAGS: JSON.stringify(flagsHere()) };
    const exitCode = await run(process.execPath, args, { env });
    return judge(exitCode, readReport(file), fromVitest);
  },
};

/** What `npm run test:office` consists of. */
export const officeParts = [measured];
