import { join } from 'node:path';
import { run } from '../child.mjs';
import { fromVitest, judge, readReport } from '../reports.mjs';
import { repositoryRoot } from '../repository.mjs';
import { ensurePostgres, startPostgres } from './postgres.mjs';

const vitest = join(repositoryRoot, 'node_modules', 'vitest', 'vitest.mjs');

/** @type {import('../parts.mjs').Part} */
const onPostgres = {
  name: 'server',
  what: 'the reference back end on a real PostgreSQL',
  async run({ reports, files }) {
    const postgres = await ensurePostgres();
    if (!postgres.ok) return { passed: 0, failed: 0, notRun: [{ what: this.what, remedy: postgres.remedy }] };
    const database = await startPostgres(postgres.programs);
    try {
      const file = join(reports, 'server.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const exitCode = await run(process.execPath, [vitest, 'run', files ?? 'demo/server', ...reporters], {
        env: { PHOIHOP_TEST_DATABASE_URL: database.url },
      });
      return judge(exitCode, readReport(file), fromVitest);
    } finally {
      database.stop();
    }
  },
};

/** What `npm run test:server` consists of. */
export const serverParts = [onPostgres];
