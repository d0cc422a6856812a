import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensure.mjs';
import { flagsHere } from '../browser/flags.mjs';
import { run } from '../child.mjs';
import { chromiumSchedules } from '../parts.mjs';
import { fromVitest, judge, readReport } from '../reports.mjs';
import { repositoryRoot } from '../repository.mjs';
import { ensurePostgres, startPostgres } from './postgres.mjs';

const vitest = join(repositoryRoot, 'node_modules', 'vitest', 'vitest.mjs');

/**
 * Tests of the server, on a PostgreSQL that is started for them.
 * @param {string} name
 * @param {string} what
 * @param {string} pattern of test files
 * @param {Record<string, string>} more of the environment
 * @returns {import('../parts.mjs').Part}
 */
const onPostgres = (name, what, pattern, more = {}) => ({
  name,
  what,
  async run({ reports, files }) {
    const postgres = await ensurePostgres();
    if (!postgres.ok) return { passed: 0, failed: 0, notRun: [{ what, remedy: postgres.remedy }] };
    const database = await startPostgres(postgres.programs);
    try {
      const file = join(reports, `${name}.json`);
      const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${file}`];
      const exitCode = await run(process.execPath, [vitest, 'run', files ?? pattern, ...reporters], {
        env: { PHOIHOP_TEST_DATABASE_URL: database.url, ...more },
      });
      return judge(exitCode, readReport(file), fromVitest);
    } finally {
      database.stop();
    }
  },
});

const people = onPostgres(
  'people',
  'people at one plan in real browsers: what each sees of the other, and what goes wrong on the way',
  '.browser.test',
  { PHOIHOP_PEOPLE: '1', PHOIHOP_BROWSER_FLAGS: JSON.stringify(flagsHere()) },
);

/** As `people`, with the browser in CHROME_PATH. @type {import('../parts.mjs').Part} */
const peopleInBrowsers = {
  ...people,
  async run(surroundings) {
    const browser = await ensureBrowser();
    if (!browser.ok) return { passed: 0, failed: 0, notRun: [{ what: people.what, remedy: browser.remedy }] };
    process.env.CHROME_PATH = browser.path;
    return people.run(surroundings);
  },
};

/** What `npm run test:server` consists of. */
export const serverParts = [
  onPostgres('server', 'the reference back end on a real PostgreSQL', 'demo/server'),
  onPostgres(
    'schedules',
    '1,000 random schedules of people, cuts and kills',
    'demo/server/src/saving/schedules',
    {
      PHOIHOP_SCHEDULES: '1000',
    },
  ),
  onPostgres(
    'load',
    '200 people and 20 commands a second, with a short past and a long one',
    'demo/server/src/load',
    {
      PHOIHOP_LOAD: '1',
    },
  ),
  peopleInBrowsers,
  { name: 'chromium', what: '50 random schedules in real pages', run: chromiumSchedules('50') },
];
