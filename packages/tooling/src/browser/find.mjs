import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/**
 * @typedef {{ platform: string, env: Record<string, string | undefined>, isProgram: (path: string) => boolean }} Machine
 *   what the search needs to know of the machine; `isProgram` says whether a path is a file that can be run
 * @typedef {{ ok: true, path: string } | { ok: false, code: 'named-but-missing', variable: string, path: string }
 *   | { ok: false, code: 'not-found' }} FoundBrowser
 */

/** Variables that name the browser to use. Other tools read them too. */
const variables = ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

const namesOnPath = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const usualPlaces = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/microsoft/msedge/msedge',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
};

const placesBelowProgramFiles = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Chrome, Chromium or Edge on this machine: the one that the environment names, else the first in the usual places.
 * A named one that is missing is a mistake to tell, not a reason to take another.
 * @param {Machine} machine
 * @returns {FoundBrowser}
 */
export function findBrowser({ platform, env, isProgram }) {
  for (const variable of variables) {
    const path = env[variable];
    if (!path) continue;
    return isProgram(path) ? { ok: true, path } : { ok: false, code: 'named-but-missing', variable, path };
  }
  const path = candidates(platform, env).find(isProgram);
  return path === undefined ? { ok: false, code: 'not-found' } : { ok: true, path };
}

/**
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
function candidates(platform, env) {
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((root) => root !== undefined && root !== '')
      .flatMap((root) =>
        placesBelowProgramFiles.map((place) => win32.join(/** @type {string} */ (root), ...place)),
      );
  }
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return [...onPath, ...usualPlaces.linux];
  const ofThisPerson = usualPlaces.darwin.map((path) => posix.join(env.HOME ?? '/', path));
  return [...usualPlaces.darwin, ...ofThisPerson, ...onPath];
}

/**
 * @param {string} path
 * @returns {boolean} whether it is a file that this process may run
 */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @returns {Machine} the machine that this process runs on */
export const thisMachine = () => ({ platform: process.platform, env: process.env, isProgram });
