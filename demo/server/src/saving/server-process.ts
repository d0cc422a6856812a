import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildServerFiles } from '../../build.mjs';
import { newDatabase } from '../testing/test-database.js';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

/** The real server in a process of its own: it can be killed in the middle of anything, and started again. */
export class ServerProcess {
  readonly port: number;
  readonly #environment: Record<string, string>;
  readonly #folder: string;
  #process: ChildProcess | undefined;

  private constructor(port: number, folder: string, environment: Record<string, string>) {
    this.port = port;
    this.#folder = folder;
    this.#environment = environment;
  }

  /** @param more of the environment */
  static async start(more: Record<string, string> = {}): Promise<ServerProcess> {
    await buildServerFiles();
    const folder = mkdtempSync(join(tmpdir(), 'phoihop-server-'));
    const port = await freePort();
    const url = process.env.PHOIHOP_TEST_DATABASE_URL;
    const environment = {
      PHOIHOP_PORT: String(port),
      PHOIHOP_REQUESTS_PER_MINUTE: '1000000',
      PHOIHOP_DATA: join(folder, 'database'),
      PHOIHOP_FILES: join(folder, 'files'),
      ...(url !== undefined && { DATABASE_URL: await newDatabase(url) }),
      ...more,
    };
    const server = new ServerProcess(port, folder, environment);
    await server.restart();
    return server;
  }

  /** The database on a PostgreSQL server, if it is on one. */
  get database(): string | undefined {
    return this.#environment.DATABASE_URL;
  }

  /** How many files of nominations lie on its disk, with what killed programs have left. */
  async countFiles(): Promise<number> {
    return (await readdir(join(this.#folder, 'files')).catch(() => [])).length;
  }

  /** Resolves when it answers. */
  async restart(): Promise<void> {
    const child = spawn(process.execPath, ['--enable-source-maps', main], {
      env: { ...process.env, ...this.#environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = child;
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}`)));
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('listening')) resolve();
      });
    });
  }

  /** At once, whatever it is doing. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child?.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
