import { spawnSync } from 'node:child_process';
import { installPackages } from '../debian.mjs';

const wanted = {
  packages: ['libreoffice-calc-nogui'],
  remedy: 'install LibreOffice Calc (Debian: apt-get install libreoffice-calc-nogui)',
};

/**
 * What opens our sheets in a unit test: where a build server lacks it, it is installed if that is possible. What is
 * lacking after that is told by the test itself.
 */
export async function ensureSpreadsheet() {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0) return;
  await installPackages(wanted);
}
