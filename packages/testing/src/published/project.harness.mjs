import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Where npm installs from; without it, as npm is set on this machine. */
const registry = process.env.PHOIHOP_NPMRC === undefined ? [] : [`--userconfig=${process.env.PHOIHOP_NPMRC}`];

/** A fresh project of a portal's developer, in a folder of its own far from this repository. */
export class ProjectHarness {
  /** @param {Readonly<Record<string, string>>} files by path; `package.json` among them */
  constructor(files) {
    this.folder = mkdtempSync(join(tmpdir(), 'phoihop-project-'));
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  /** @param {string} path @param {string} text */
  write(path, text) {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** What npm does for everybody, but for scripts of packages: none of ours has one. */
  install() {
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-online'];
    return this.run('npm', ['install', ...registry, ...quiet]);
  }

  /**
   * Runs a program, those of the project's packages by their names.
   * @param {string} program @param {readonly string[]} args
   * @returns {Promise<{ stdout: string, stderr: string }>} rejects with what it told when it fails
   */
  async run(program, args) {
    const bin = join(this.folder, 'node_modules', '.bin');
    try {
      return await promisify(execFile)(program, [...args], {
        cwd: this.folder,
        env: { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}`, NODE_OPTIONS: '' },
        maxBuffer: 64 * 1024 * 1024,
      });
    } catch (fault) {
      const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (fault);
      throw new Error(`${program} ${args.join(' ')}:\n${stdout}${stderr}`, { cause: fault });
    }
  }

  /** @param {string} path */
  read(path) {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** The files of a folder and of those below it, by their paths in it. @param {string} path */
  filesIn(path) {
    return readdirSync(join(this.folder, path), { recursive: true, encoding: 'utf8' });
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
