import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../debian.mjs';

const wanted = {
  packages: ['postgresql'],
  remedy: 'install PostgreSQL 15 or newer with initdb and pg_ctl (Debian: apt-get install postgresql)',
};

/** Where Debian keeps the programs of each version. */
const DEBIAN = '/usr/lib/postgresql';

/** @returns {string | undefined} the folder with `initdb` and `pg_ctl`, of the newest version */
function findPrograms() {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).sort((one, two) => Number(two) - Number(one))
    : [];
  const folders = [
    ...versions.map((version) => `${DEBIAN}/${version}/bin`),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return folders.find((folder) => existsSync(`${folder}/initdb`) && existsSync(`${folder}/pg_ctl`));
}

/** @returns {Promise<{ ok: true, programs: string } | { ok: false, remedy: string }>} */
export async function ensurePostgres() {
  const found = findPrograms();
  if (found !== undefined) return { ok: true, programs: found };
  const installation = await installPackages(wanted);
  if (!installation.ok) return installation;
  const programs = findPrograms();
  return programs === undefined ? { ok: false, remedy: wanted.remedy } : { ok: true, programs };
}

/** @returns {Promise<number>} a port that nobody uses now */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** PostgreSQL does not run as root; Debian's package brings a user for it. @returns {{ uid?: number, gid?: number }} */
function owner() {
  if (process.getuid?.() !== 0) return {};
  /** @type {(flag: string) => number} */
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * Starts a PostgreSQL of its own on a free port of this computer, with a folder that goes with it.
 * @param {string} programs the folder with `initdb` and `pg_ctl`
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startPostgres(programs) {
  const folder = mkdtempSync(join(tmpdir(), 'phoihop-postgres-'));
  const as = owner();
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  /** @type {(program: string, ...args: string[]) => void} */
  const run = (program, ...args) => {
    const done = spawnSync(join(programs, program), args, {
      ...as,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (done.status !== 0) throw new Error(`${program} failed`);
  };
  const data = join(folder, 'data');
  const port = await freePort();
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8');
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', options, '-w', 'start');
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
