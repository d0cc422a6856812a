import { installPackages } from '../debian.mjs';
import { findBrowser, thisMachine } from './find.mjs';

/** @typedef {{ ok: true, path: string } | { ok: false, remedy: string }} EnsuredBrowser */

const wanted = {
  // Liberation stands in for Times New Roman, which documents are set in.
  packages: ['chromium', 'fonts-liberation2'],
  remedy: 'install Chrome, Chromium or Edge, or name one in CHROME_PATH',
};

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
  const installation = await installPackages(wanted);
  if (!installation.ok) return installation;
  const installed = findBrowser(thisMachine());
  return installed.ok ? installed : { ok: false, remedy: wanted.remedy };
}
