import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCommand, run } from '../child.mjs';

/** A package of its own, so that its 300 packages burden no other installation. */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'registry');
const program = join(folder, 'node_modules', 'verdaccio', 'bin', 'verdaccio');

/** @typedef {{ address: string, npmrc: string, close: () => Promise<void> }} Registry `npmrc`: a file with what npm needs to publish to it and to install from it */

/**
 * Makes a registry of npm packages available.
 * @returns {Promise<{ ok: true } | { ok: false, remedy: string }>}
 */
export async function ensureRegistry() {
  if (existsSync(program)) return { ok: true };
  console.log('Installing a registry for this machine (npm ci) …');
  const [npm, ...before] = npmCommand();
  await run(npm, [...before, 'ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts']);
  return existsSync(program)
    ? { ok: true }
    : { ok: false, remedy: `install verdaccio (npm ci --prefix ${folder}; it needs the package registry)` };
}

/**
 * Starts an empty registry that this machine alone can reach. Packages of ours come from it and from nowhere else;
 * all others it fetches from the registry that npm is set to.
 * @param {string} place an empty folder
 * @param {string} upstream address of the registry of all other packages
 * @returns {Promise<Registry>}
 */
export async function startRegistry(place, upstream) {
  const address = `http://127.0.0.1:${await freePort()}/`;
  mkdirSync(place, { recursive: true });
  const settings = join(place, 'config.json');
  writeFileSync(settings, JSON.stringify(settingsOf(place, upstream)));
  const npmrc = join(place, 'npmrc');
  // npm asks for a token before it publishes; this registry asks for none.
  writeFileSync(npmrc, `registry=${address}\n${address.replace('http:', '')}:_authToken=rehearsal\n`);
  const child = spawn(process.execPath, [program, '--config', settings, '--listen', address], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
  });
  await answer(`${address}-/ping`, () => child.exitCode !== null);
  return {
    address,
    npmrc,
    async close() {
      child.kill();
      await ended;
    },
  };
}

/** @param {string} place @param {string} upstream */
function settingsOf(place, upstream) {
  return {
    storage: join(place, 'storage'),
    web: { enable: false },
    auth: { htpasswd: { file: join(place, 'htpasswd') } },
    uplinks: { npm: { url: upstream, maxage: '60m', timeout: '60s', cache: true } },
    packages: {
      '@phoihop/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'npm' },
    },
    max_body_size: '50mb',
    log: { type: 'stdout', level: 'error' },
  };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Resolves when a server answers. @param {string} address @param {() => boolean} gaveUp */
async function answer(address, gaveUp) {
  for (let turn = 0; turn < 300 && !gaveUp(); turn++) {
    const ok = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((done) => {
      setTimeout(done, 200);
    });
  }
  throw new Error(`The registry at ${address} does not answer.`);
}
