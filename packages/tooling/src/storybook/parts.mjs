import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensure.mjs';
import { flagsHere } from '../browser/flags.mjs';
import { run } from '../child.mjs';
import { fromCounts, judge, readReport } from '../reports.mjs';
import { repositoryRoot } from '../repository.mjs';

const walkScript = join(repositoryRoot, 'packages/tooling/src/storybook/run.mjs');

/** @param {boolean} update whether the pictures of now are to be kept @returns {import('../parts.mjs').Part} */
const walked = (update) => ({
  name: 'storybook',
  what: 'every story by day and by night, in Vietnamese and in English',
  async run({ reports, files }) {
    const browser = await ensureBrowser();
    if (!browser.ok) return { passed: 0, failed: 0, notRun: [{ what: this.what, remedy: browser.remedy }] };
    const report = join(reports, 'storybook.json');
    const env = {
      CHROME_PATH: browser.path,
      PHOIHOP_BROWSER_FLAGS: JSON.stringify(flagsHere()),
      PHOIHOP_REPORT: report,
    };
    const args = [walkScript, ...(files === undefined ? [] : [files]), ...(update ? ['--update'] : [])];
    return judge(await run(process.execPath, args, { env }), readReport(report), fromCounts);
  },
});

/** What `npm run test:storybook` consists of. @param {{ update: boolean }} options */
export const storybookParts = ({ update }) => [walked(update)];
