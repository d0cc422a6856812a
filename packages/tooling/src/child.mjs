import { spawn } from 'node:child_process';
import { repositoryRoot } from './repository.mjs';

/**
 * Runs a program in the root of the repository.
 * @param {string} program
 * @param {string[]} args
 * @param {{ show?: 'always' | 'on-failure', env?: Record<string, string> }} [options] `show`: its output as it comes,
 *   or only when it fails
 * @returns {Promise<number>} its exit code; 1 when it cannot start or is killed
 */
export function run(program, args, { show = 'always', env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: repositoryRoot,
      env: { ...process.env, ...env },
      stdio: show === 'always' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => {
      console.log(`${program} does not start: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

/**
 * npm as a Node program where that is known (inside a script of npm), so that no shell is needed on Windows.
 * @param {Record<string, string | undefined>} [env]
 * @returns {[program: string, ...args: string[]]}
 */
export function npmCommand(env = process.env) {
  return env.npm_execpath?.match(/npm-cli\.c?js$/) ? [process.execPath, env.npm_execpath] : ['npm'];
}

/**
 * Runs a script of the root package.json: the commands stand there once, for people and for this.
 * @param {string} script
 * @param {string[]} [args]
 * @param {{ show?: 'always' | 'on-failure', env?: Record<string, string> }} [options]
 */
export function runScript(script, args = [], options = {}) {
  const [program, ...before] = npmCommand();
  return run(
    program,
    [...before, 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])],
    options,
  );
}
