import { spawnSync } from 'node:child_process';
import { ensureBrowser } from '../browser/ensure.mjs';
import { thisMachine } from '../browser/find.mjs';
import { installPackages } from '../debian.mjs';
import { findEngine } from './find.mjs';

/**
 * @typedef {import('./find.mjs').EngineName} EngineName
 * @typedef {{ ok: true, programs: Record<string, string>, version: string } | { ok: false, remedy: string }} EnsuredEngine
 */

const wanted = {
  firefox: { packages: ['firefox-esr'], remedy: 'install Firefox, or name it in FIREFOX_PATH' },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    remedy: 'on a Debian or a relative of it: apt-get install webkit2gtk-driver xvfb',
  },
};

/**
 * An engine to test with: found, or installed by the system's package manager where that is possible.
 * @param {EngineName} engine
 * @returns {Promise<EnsuredEngine>}
 */
export async function ensureEngine(engine) {
  if (engine === 'chromium') {
    const browser = await ensureBrowser();
    return browser.ok ? described({ browser: browser.path }) : browser;
  }
  const found = findEngine(engine, thisMachine());
  if (found.ok) return described(found.programs);
  const installation = await installPackages(wanted[engine]);
  if (!installation.ok) return installation;
  const installed = findEngine(engine, thisMachine());
  return installed.ok ? described(installed.programs) : { ok: false, remedy: wanted[engine].remedy };
}

/** @param {Record<string, string>} programs @returns {EnsuredEngine} */
function described(programs) {
  const { stdout } = spawnSync(programs.driver ?? programs.browser ?? '', ['--version'], {
    encoding: 'utf8',
  });
  return { ok: true, programs, version: (stdout ?? '').trim().split('\n')[0] ?? '' };
}
