import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A host may take so long to start (milliseconds). */
const PATIENCE = 120_000;

/** A port that nobody has. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {number} milliseconds */
export const pause = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A host's own folder on this machine, and the programs that run in it. */
export class Host {
  folder = mkdtempSync(join(tmpdir(), 'phoihop-host-'));
  /** What its programs have said. */
  log = '';
  /** @type {import('node:child_process').ChildProcess[]} */
  #programs = [];

  /** Writes files into the folder. @param {Readonly<Record<string, string>>} files by path */
  write(files) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), text);
    }
  }

  /** Copies a folder into it. @param {string} from @param {string} to */
  copy(from, to) {
    cpSync(from, join(this.folder, to), { recursive: true, dereference: true });
  }

  /** Starts a program that goes on. @param {string} program @param {readonly string[]} args @param {Record<string, string>} env */
  start(program, args, env = {}) {
    // A group of its own: what the program has started itself ends with it, and holds no pipe of ours.
    const child = spawn(program, args, {
      cwd: this.folder,
      env: { ...process.env, ...env },
      detached: true,
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (said) => {
        this.log += String(said);
      });
    this.#programs.push(child);
  }

  /** Runs a program to its end. @param {string} program @param {readonly string[]} args @param {Record<string, string>} env */
  async run(program, args, env = {}) {
    const child = spawn(program, args, { cwd: this.folder, env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (each) => (said += String(each)));
    const code = await new Promise((resolve) => {
      child.once('close', resolve);
    });
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}:\n${said}`);
    return said;
  }

  /** Resolves when something holds. @param {() => Promise<unknown>} holds @param {string} what */
  async until(holds, what) {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(200))
      if (await holds().catch(() => false)) return;
    throw new Error(`${what} never came:\n${this.log}`);
  }

  /** Resolves when an address is answered. @param {string} address */
  answers(address) {
    return this.until(async () => (await fetch(address)).status < 500, address);
  }

  async stop() {
    for (const child of this.#programs.reverse()) {
      const ended = new Promise((resolve) => {
        child.once('close', resolve);
      });
      if (child.exitCode !== null || child.pid === undefined) continue;
      process.kill(-child.pid);
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
