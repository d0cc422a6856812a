import { spawnSync } from 'node:child_process';
import { run } from './child.mjs';

/**
 * @typedef {{ platform: string, uid: number | undefined, hasAptGet: boolean, hasPasswordlessSudo: boolean }} System
 * @typedef {{ program: string, args: string[], env: Record<string, string> }} Step
 * @typedef {{ packages: string[], remedy: string }} Wanted Debian's packages, and what to tell a person who has another
 *   system or may not install
 */

/**
 * How to get programs on this system: by its own package manager where we may use it, never by a download of ours.
 * @param {System} system
 * @param {Wanted} wanted
 * @returns {{ ok: true, steps: Step[] } | { ok: false, remedy: string }}
 */
export function planInstallation({ platform, uid, hasAptGet, hasPasswordlessSudo }, { packages, remedy }) {
  if (platform !== 'linux' || !hasAptGet) return { ok: false, remedy };
  if (uid !== 0 && !hasPasswordlessSudo) {
    return { ok: false, remedy: `${remedy} (here: sudo apt-get install ${packages.join(' ')})` };
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // sudo drops the environment, so the variable is handed on as one of its arguments.
  const before = uid === 0 ? [] : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive'];
  // Another installation may be under way: waiting for it is better than failing.
  const patience = ['-o', 'DPkg::Lock::Timeout=600'];
  const steps = [
    ['apt-get', 'update'],
    ['apt-get', ...patience, 'install', '--yes', '--no-install-recommends', ...packages],
  ].map((command) => {
    const [program = '', ...args] = [...before, ...command];
    return { program, args, env };
  });
  return { ok: true, steps };
}

/**
 * Installs packages where that is possible.
 * @param {Wanted} wanted
 * @returns {Promise<{ ok: true } | { ok: false, remedy: string }>}
 */
export async function installPackages(wanted) {
  const plan = planInstallation(thisSystem(), wanted);
  if (!plan.ok) return plan;
  console.log(`Installing the system’s ${wanted.packages.join(', ')} …`);
  for (const { program, args, env } of plan.steps) {
    if ((await run(program, args, { env, show: 'on-failure' })) !== 0) {
      return { ok: false, remedy: `${wanted.remedy} (“${[program, ...args].join(' ')}” failed)` };
    }
  }
  return { ok: true };
}

/** @returns {System} */
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
