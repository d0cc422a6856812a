// A desktop that nobody sees, with the input method that Vietnamese offices know: Unikey, as ibus has it on Debian.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDisplay } from '../engines/display.mjs';

/**
 * @typedef {'telex' | 'vni'} TypingMethod
 * @typedef {{ env: NodeJS.ProcessEnv, stop: () => void }} Session `env`: what a program needs that is to be typed into
 */

/** So long the parts of the desktop may take to answer (milliseconds). */
const PATIENCE = 20_000;

/**
 * The settings of Unikey as a file that every program of the session reads. Its spelling check and its restoring of
 * foreign words stay as they are delivered.
 * @param {TypingMethod} method
 */
function settings(method) {
  return `[org/freedesktop/ibus/engine/unikey]\ninput-method='${method}'\n`;
}

/**
 * Starts a screen, a bus, a window manager and ibus with Unikey.
 * @param {TypingMethod} method
 * @returns {Promise<Session>}
 */
export async function startSession(method) {
  const home = mkdtempSync(join(tmpdir(), 'phoihop-ime-'));
  const config = join(home, 'config');
  mkdirSync(join(config, 'glib-2.0', 'settings'), { recursive: true });
  writeFileSync(join(config, 'glib-2.0', 'settings', 'keyfile'), settings(method));
  const display = await startDisplay();
  /** @type {(() => void)[]} */
  const stops = [display.stop, () => rmSync(home, { recursive: true, force: true })];
  const env = {
    ...process.env,
    DISPLAY: display.name,
    XDG_CONFIG_HOME: config,
    XDG_CACHE_HOME: join(home, 'cache'),
    GSETTINGS_BACKEND: 'keyfile',
    GTK_IM_MODULE: 'ibus',
    XMODIFIERS: '@im=ibus',
    // The window manager of a desktop would say so; without it GTK asks for Wayland first.
    GDK_BACKEND: 'x11',
    MOZ_ENABLE_WAYLAND: '0',
    // No bridge to screen readers: it is not there, and waiting for it takes seconds.
    NO_AT_BRIDGE: '1',
  };
  const start = (/** @type {string} */ program, /** @type {string[]} */ args) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    stops.unshift(() => child.kill());
    return child;
  };
  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address']);
  Object.assign(env, { DBUS_SESSION_BUS_ADDRESS: await firstLine(bus) });
  start('openbox', []);
  start('ibus-daemon', ['--replace', '--xim', '--panel=disable']);
  await chosen(env);
  return {
    env,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} child */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`dbus-daemon ended with ${code}`)));
    child.stdout.once('data', (address) => resolve(String(address).trim()));
  });
}

/** Until ibus says that Unikey takes the keys. @param {NodeJS.ProcessEnv} env */
async function chosen(env) {
  // Its exit code says nothing: it also fails where only the layout of the keyboard could not be set.
  const ibus = (/** @type {string[]} */ ...args) =>
    spawnSync('ibus', args, { env, encoding: 'utf8' }).stdout?.trim() ?? '';
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(200)) {
    ibus('engine', 'Unikey');
    if (ibus('engine') === 'Unikey') return;
  }
  throw new Error('ibus does not take up Unikey');
}
