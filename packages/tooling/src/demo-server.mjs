// The reference back end as a process beside the demo: `npm start`, its check, and tests of the whole.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createInterface } from 'node:readline';
import { repositoryRoot } from './repository.mjs';

/** @typedef {{ address: string, stop: () => Promise<void> }} DemoServer */

/** The folder of the server's files, once they are made. */
export const demoServerFiles = join(repositoryRoot, 'demo', 'server', 'dist');

/** Makes the server's files; needs installed packages. @returns {Promise<string>} the folder with `main.js` */
export async function buildDemoServer() {
  const { buildServerFiles } = await import(
    pathToFileURL(join(repositoryRoot, 'demo', 'server', 'build.mjs')).href
  );
  await buildServerFiles(demoServerFiles);
  return demoServerFiles;
}

/**
 * Starts the server on a free port of this computer, for the people of the demo. It ends with this process.
 * @param {string} folder of its files
 * @param {string} data folder of the embedded database
 * @param {{ seeded?: boolean }} [options] `seeded`: an empty database gets the invented province
 * @returns {Promise<DemoServer>} rejects with the server's own words where it does not start
 */
export async function startDemoServer(folder, data, { seeded = true } = {}) {
  const child = spawn(process.execPath, ['--enable-source-maps', join(folder, 'main.js')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PHOIHOP_DATA: data,
      PHOIHOP_PORT: '0',
      PHOIHOP_HOST: '127.0.0.1',
      PHOIHOP_REQUESTS_PER_MINUTE: '6000',
      PHOIHOP_SEED: seeded ? 'demo' : '',
      DATABASE_URL: undefined,
      PHOIHOP_SIGN_IN_KEY: undefined,
    },
  });
  /** @type {string[]} */
  const said = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  process.once('exit', () => child.kill('SIGTERM'));
  for await (const line of createInterface({ input: child.stdout })) {
    const entry = JSON.parse(line);
    if (entry.msg !== 'listening') continue;
    // Read on, so that the server is never held up by what nobody reads.
    child.stdout.resume();
    return { address: String(entry.address), stop };
  }
  await ended;
  throw new Error(`the server of the demo did not start:\n${said.join('').trim()}`);
}
