import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, run, runScript } from '../child.mjs';
import { writeManifests } from '../manifest/write-manifests.mjs';
import { repositoryRoot } from '../repository.mjs';
import { problemsOf } from './check-package.mjs';
import { publishedFolders } from './published-packages.mjs';

/**
 * Builds the packages with all that belongs to them, checks each as npm would publish it, and publishes all or none:
 * a fault in one is told before the first has left.
 * @param {readonly string[]} options for `npm publish`: `--registry=…`, `--tag=next`, `--dry-run`
 * @returns {Promise<number>} 0 when all are published
 */
export async function publishPackages(options) {
  const folders = publishedFolders();
  // A file that was built once and is not made any more would be published.
  for (const folder of folders) rmSync(join(folder, 'dist'), { recursive: true, force: true });
  for (const script of ['build', 'release']) {
    const code = await runScript(script, [], { show: 'on-failure' });
    if (code !== 0) return code;
  }
  writeManifests();
  /** @type {string[]} */
  const problems = [];
  for (const folder of folders)
    problems.push(...(await problemsOf(folder)).map((problem) => `${nameOf(folder)}: ${problem}`));
  if (problems.length > 0) {
    console.log(problems.join('\n'));
    return 1;
  }
  const [npm, ...before] = npmCommand();
  for (const folder of folders) {
    const args = [...before, 'publish', folder, '--access=public', '--ignore-scripts', ...options];
    const code = await run(npm, args, { show: 'on-failure' });
    if (code !== 0) {
      console.log(`${nameOf(folder)} was not published.`);
      return code;
    }
    console.log(`${nameOf(folder)} published`);
  }
  return 0;
}

/** @param {string} folder */
const nameOf = (folder) => folder.slice(join(repositoryRoot, 'packages').length + 1);
