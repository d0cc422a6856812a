import { spawnSync } from 'node:child_process';
import { run } from '../child.mjs';
import { findBrowser, thisMachine } from './find.mjs';
import { browserRemedy, planInstallation } from './install.mjs';

/** @typedef {{ ok: true, path: string } | { ok: false, remedy: string }} EnsuredBrowser */

/**
 * A browser to test with: found, or installed by the system's package manager where that is possible.
 * @returns {Promise<EnsuredBrowser>}
 */
export async function ensureBrowser() {
  const found = findBrowser(thisMachine());
  if (found.ok) return found;
  if (found.code === 'named-but-missing') {
    return { ok: false, remedy: `${found.variable} names ${found.path}, which is no program: correct it` };
  }
  const plan = planInstallation(thisSystem());
  if (!plan.ok) return plan;
  console.log('No browser found: installing the system’s chromium …');
  for (const { program, args, env } of plan.steps) {
    if ((await run(program, args, { env })) !== 0) {
      return { ok: false, remedy: `${browserRemedy} (“${[program, ...args].join(' ')}” failed)` };
    }
  }
  const installed = findBrowser(thisMachine());
  return installed.ok ? installed : { ok: false, remedy: browserRemedy };
}

/** @returns {import('./install.mjs').System} */
function thisSystem() {
  /** @type {(program: string, ...args: string[]) => boolean} */
  const works = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  return {
    platform: process.platform,
    uid: process.getuid?.(),
    hasAptGet: process.platform === 'linux' && works('apt-get', '--version'),
    hasPasswordlessSudo: process.platform === 'linux' && works('sudo', '-n', 'true'),
  };
}
