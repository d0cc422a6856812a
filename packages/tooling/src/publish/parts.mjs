import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensure.mjs';
import { flagsHere } from '../browser/flags.mjs';
import { npmCommand, run } from '../child.mjs';
import { fromCounts, judge, readReport } from '../reports.mjs';
import { repositoryRoot } from '../repository.mjs';
import { ensureRegistry, startRegistry } from './registry.mjs';

const tests = join(repositoryRoot, 'packages', 'testing', 'src', 'published', 'run.mjs');

/** The registry that npm is set to here. */
function upstream() {
  const [npm, ...before] = npmCommand();
  return execFileSync(npm, [...before, 'config', 'get', 'registry'], { encoding: 'utf8' }).trim();
}

/** @type {import('../parts.mjs').Part} */
const rehearsed = {
  name: 'publish',
  what: 'the packages published to a registry of this machine, and installed from it',
  async run({ reports }) {
    for (const ensure of [ensureRegistry, ensureBrowser]) {
      const found = await ensure();
      if (!found.ok) return { passed: 0, failed: 0, notRun: [{ what: this.what, remedy: found.remedy }] };
    }
    const place = mkdtempSync(join(tmpdir(), 'phoihop-registry-'));
    const registry = await startRegistry(place, upstream());
    try {
      const { publishPackages } = await import('./publish-packages.mjs');
      const published = await publishPackages([
        `--registry=${registry.address}`,
        `--userconfig=${registry.npmrc}`,
      ]);
      if (published !== 0) return { passed: 0, failed: 1 };
      const file = join(reports, 'published.json');
      const browser = await ensureBrowser();
      const exitCode = await run(process.execPath, [tests], {
        env: {
          CHROME_PATH: browser.ok ? browser.path : '',
          PHOIHOP_BROWSER_FLAGS: JSON.stringify(flagsHere()),
          PHOIHOP_NPMRC: registry.npmrc,
          PHOIHOP_REPORT: file,
        },
      });
      return judge(exitCode, readReport(file), fromCounts);
    } finally {
      await registry.close();
      rmSync(place, { recursive: true, force: true });
    }
  },
};

/** What `npm run test:publish` consists of. */
export const publishParts = [rehearsed];
