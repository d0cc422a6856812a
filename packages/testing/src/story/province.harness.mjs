import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Where `run.mjs` has put what it built. */
const folder = process.env.PHOIHOP_STORY ?? '';

/** A province at work: its server on a database of its own, and the demo's pages in front of it. */
export class Province {
  /**
   * @param {string} name of its database
   * @param {{ seeded?: boolean }} [options] `seeded`: with the invented province in it
   */
  static async start(name, { seeded = true } = {}) {
    const data = join(folder, name);
    const program = 'packages/tooling/src/story/serve.mjs';
    const child = spawn(
      process.execPath,
      [program, join(folder, 'pages'), data, ...(seeded ? [] : ['--empty'])],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = new Promise((resolve) => {
      child.once('close', resolve);
    });
    process.once('exit', () => child.kill('SIGTERM'));
    const lines = createInterface({ input: child.stdout });
    const address = await new Promise((resolve, reject) => {
      lines.once('line', resolve);
      child.once('close', () => reject(new Error('the province could not be served')));
    });
    return new Province(address, data, async () => {
      child.kill('SIGTERM');
      await ended;
    });
  }

  /** @param {string} address of its pages @param {string} data folder of its database @param {() => Promise<void>} stop */
  constructor(address, data, stop) {
    this.address = address;
    this.data = data;
    this.stop = stop;
  }

  /**
   * What the server answers to a person of the demo; undefined for everybody.
   * @param {string | undefined} person @param {string} path @param {RequestInit} [init]
   */
  async ask(person, path, init = {}) {
    const headers = {
      ...(person !== undefined && { 'x-phoihop-demo-user': person }),
      ...(init.body !== undefined && { 'content-type': 'application/json' }),
      ...init.headers,
    };
    const answer = await fetch(new URL(path, this.address), { ...init, headers });
    const text = await answer.text();
    return {
      status: answer.status,
      etag: answer.headers.get('etag') ?? '',
      body: text === '' ? undefined : JSON.parse(text),
    };
  }

  /** Takes all data out into a file; the server must be at rest. @param {string} file */
  async exportTo(file) {
    await run('backup', file, this.data);
  }

  /** Puts all data of a file into an empty database. @param {string} file @param {string} name of the database */
  static async importFrom(file, name) {
    await run('restore', file, join(folder, name));
    return Province.start(name, { seeded: false });
  }
}

/** @param {'backup' | 'restore'} program of the server @param {string} file @param {string} data */
async function run(program, file, data) {
  const child = spawn(process.execPath, [`demo/server/dist/${program}.js`, file], {
    env: { ...process.env, PHOIHOP_DATA: data, DATABASE_URL: undefined },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const status = await new Promise((resolve) => {
    child.once('close', resolve);
  });
  if (status !== 0) throw new Error(`${program} failed`);
}
