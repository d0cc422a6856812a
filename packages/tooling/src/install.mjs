import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, run } from './child.mjs';
import { repositoryRoot } from './repository.mjs';

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, link?: boolean, optional?: boolean,
 *   devOptional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/** The lowest version of Node that this repository runs on: [major, minor]. */
const lowestNode = /** @type {const} */ ([20, 19]);

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} what to tell the person, when this Node is too old
 */
export function complaintAboutNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > lowestNode[0] || (major === lowestNode[0] && minor >= lowestNode[1]);
  return enough
    ? undefined
    : `Node ${version} is too old: install Node ${lowestNode.join('.')} or newer from https://nodejs.org.`;
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes the second lock when an installation is
 * complete, so one that was broken off counts as none. Packages that npm may leave out (for another system) are not
 * asked for.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
  if (installed === undefined) return false;
  return Object.entries(wanted.packages ?? {})
    .filter(([path]) => path.startsWith('node_modules/') || path.includes('/node_modules/'))
    .filter(([, entry]) => !entry.optional && !entry.devOptional)
    .every(([path, entry]) => {
      const found = installed.packages?.[path];
      return (
        found !== undefined &&
        found.version === entry.version &&
        found.integrity === entry.integrity &&
        (found.link ?? false) === (entry.link ?? false)
      );
    });
}

/**
 * @param {string} path relative to the root
 * @returns {Lock | undefined}
 */
function readLock(path) {
  const file = join(repositoryRoot, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Makes the packages of package-lock.json available. No package's own install script runs: none is needed, and none
 * may download a browser.
 * @returns {Promise<boolean>} whether they are there now
 */
export async function ensureInstalled() {
  const complaint = complaintAboutNode(process.versions.node);
  if (complaint !== undefined) {
    console.log(complaint);
    return false;
  }
  if (isInstalled(readLock('package-lock.json') ?? {}, readLock('node_modules/.package-lock.json')))
    return true;
  console.log('Installing packages (npm ci) …');
  const [program, ...before] = npmCommand();
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts'];
  const code = await run(program, [...before, 'ci', ...quiet], { env: { PUPPETEER_SKIP_DOWNLOAD: '1' } });
  if (code !== 0)
    console.log('npm ci failed: see above. It needs the package registry, or a filled npm cache.');
  return code === 0;
}
