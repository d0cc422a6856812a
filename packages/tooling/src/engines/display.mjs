import { spawn } from 'node:child_process';

/** @typedef {{ name: string, stop: () => void }} Display `name`: what DISPLAY holds, as ':99' */

/**
 * A screen that nobody sees, for browsers that cannot do without one. Xvfb picks a free number itself.
 * @param {string} [program]
 * @returns {Promise<Display>}
 */
export function startDisplay(program = 'Xvfb') {
  return new Promise((resolve, reject) => {
    const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const stop = () => {
      server.kill();
    };
    // A process that ends early takes its screen with it.
    process.once('exit', stop);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
    server.stdio[3]?.once('data', (number) => resolve({ name: `:${String(number).trim()}`, stop }));
  });
}
