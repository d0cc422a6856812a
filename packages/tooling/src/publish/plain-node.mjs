import { execFileSync } from 'node:child_process';

/** @typedef {{ name: string, exports?: Record<string, string | Record<string, string>>, peerDependencies?: Record<string, string> }} Manifest */

/** Run where the package lies: each entry by its name, one after the other; what goes wrong is printed as JSON. */
const program = `
const found = [];
for (const entry of process.argv.slice(1))
  await import(entry).catch(({ code = '', message }) => found.push({ entry, code, message }));
console.log(JSON.stringify(found));
// What an element does in a pause must not keep a server.
process.exit();
`;

/**
 * Entries that a program of plain Node cannot import: a server that draws pages names the same modules as they do. What
 * only the framework of an entry makes it lack (a peer that is not installed) does not count.
 * @param {string} folder of a package that has been built
 * @param {Manifest} manifest
 * @returns {string[]}
 */
export function problemsInNode(folder, { name, exports = {}, peerDependencies = {} }) {
  const entries = Object.entries(exports)
    .filter(([, target]) => typeof target !== 'string' && target.default?.endsWith('.js'))
    .map(([path]) => name + path.slice(1));
  const printed = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', program, '--', ...entries],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  /** @type {{ entry: string, code: string, message: string }[]} */
  const found = JSON.parse(printed.slice(printed.lastIndexOf('\n[') + 1));
  const peers = Object.keys(peerDependencies);
  const lacksPeer = (/** @type {string} */ message) => peers.some((peer) => message.includes(`'${peer}`));
  return found
    .filter(({ code, message }) => code !== 'ERR_MODULE_NOT_FOUND' || !lacksPeer(message))
    .map(({ entry, message }) => `${entry} cannot be imported in plain Node: ${message}`);
}
