import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensure.mjs';
import { flagsHere } from '../browser/flags.mjs';
import { run, runScript } from '../child.mjs';
import { fromCounts, judge, readReport } from '../reports.mjs';
import { repositoryRoot } from '../repository.mjs';
import { ensureAngular, ensureHost, needed } from './ensure.mjs';

const script = join(repositoryRoot, 'packages', 'testing', 'src', 'hosts', 'run.mjs');

/**
 * The recipe of a host, run in it.
 * @param {string} name
 * @param {string} what
 * @param {() => Promise<{ ok: true } | { ok: false, remedy: string }>} ensure
 * @returns {import('../parts.mjs').Part}
 */
const inHost = (name, what, ensure) => ({
  name,
  what,
  async run({ reports }) {
    const browser = await ensureBrowser();
    if (!browser.ok) return { passed: 0, failed: 0, notRun: [{ what, remedy: browser.remedy }] };
    const host = await ensure();
    if (!host.ok) return { passed: 0, failed: 0, notRun: [{ what, remedy: host.remedy }] };
    const file = join(reports, `${name}.json`);
    const env = {
      CHROME_PATH: browser.path,
      PHOIHOP_BROWSER_FLAGS: JSON.stringify(flagsHere()),
      PHOIHOP_REPORT: file,
    };
    return judge(await run(process.execPath, [script, name], { env }), readReport(file), fromCounts);
  },
});

/** @type {import('../parts.mjs').Part} */
const built = {
  name: 'build',
  what: 'build',
  run: async () =>
    (await runScript('build', [], { show: 'on-failure' })) === 0
      ? { passed: 1, failed: 0 }
      : { passed: 0, failed: 1 },
};

/** What `npm run test:hosts` consists of. */
export const hostParts = [
  built,
  inHost('php', 'the recipe for PHP', () => ensureHost(needed.php)),
  inHost('jsp', 'the recipe for JSP in Tomcat', () => ensureHost(needed.jsp)),
  inHost('wordpress', 'the recipe for WordPress', () => ensureHost(needed.wordpress)),
  inHost('angular', 'the recipe for Angular', ensureAngular),
];
